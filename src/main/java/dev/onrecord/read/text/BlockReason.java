package dev.onrecord.read.text;

import dev.onrecord.read.draft.Reason;

/** The reasons to drop a block of text for its words, its place or its layout. */
public enum BlockReason implements Reason {
  /** A line without a letter or a digit. */
  SEPARATOR("separator"),
  FURNITURE("page furniture"),
  END_MARK("end mark"),
  LETTERS("invitation to write"),
  NAVIGATION("navigation"),
  LINK("link to another article"),
  COPYRIGHT("copyright notice"),
  INVITATION("invitation to subscribe or follow"),
  DATE_LINE("date line"),
  SLUG("slug of a wire service"),
  NOTE("note to editors"),
  FRONT_MATTER("front matter"),
  ABOVE_HEADLINE("navigation before the headline"),
  REPEATED("repeated line"),
  LINKS("links"),
  CAPTION("caption"),
  CELL("cell of a table"),
  TABLE("table"),
  BESIDE("beside the story"),
  /** A block outside of the element with the body. */
  OUTSIDE("outside of the story"),
  /** A short line that is no paragraph, where the body is set in paragraphs. */
  LABEL("label that is not set like the story"),
  BARE_HEADING("heading without a text"),
  NOT_IN_COPY("not in the publisher's own copy of the text"),
  BIOGRAPHY("biography of the author"),
  WIRE_HEADER("header of a wire item");

  private final String words;

  BlockReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
