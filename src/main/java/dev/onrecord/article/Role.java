package dev.onrecord.article;

/** What a block of an article's text is to its reader. */
public enum Role {
  /** The article's headline. */
  HEADLINE,
  /** Who wrote it: "By Ana Ruiz". */
  BYLINE,
  /** Who took the picture, or where it comes from. */
  CREDIT,
  /** A paragraph of the story. */
  BODY,
  /** A heading between paragraphs of the story. */
  SUBHEADING,
  /** An item of a list that belongs to the story. */
  LIST_ITEM,
  /** Page furniture and anything else left out of the story; its block says why. */
  DROPPED;

  /** Whether a block of this role becomes a {@link Paragraph}. */
  public boolean isStory() {
    return this == BODY || this == SUBHEADING || this == LIST_ITEM;
  }
}
