package dev.onrecord.read.page;

import dev.onrecord.read.draft.Reason;

/** The reasons that the place or the layout of a block of a page gives to leave it out. */
enum BlockReason implements Reason {
  LINKS("links"),
  CAPTION("caption"),
  CELL("cell of a table"),
  TABLE("table"),
  BESIDE("beside the story"),
  /** A block that the element with the body does not hold. */
  OUTSIDE("outside of the story"),
  /** A short line that is no paragraph, where the body is set in paragraphs. */
  LABEL("label that is not set like the story"),
  BARE_HEADING("heading without a text"),
  NOT_IN_COPY("not in the publisher's own copy of the text"),
  BIOGRAPHY("biography of the author");

  private final String words;

  BlockReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
