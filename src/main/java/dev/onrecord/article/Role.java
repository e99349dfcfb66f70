package dev.onrecord.article;

/** The role of a block in an article. */
public enum Role {
  /** The article's headline. */
  HEADLINE,
  /** The names of the authors: "By Ana Ruiz". */
  BYLINE,
  /** The photographer or origin of a picture. */
  CREDIT,
  /** A paragraph of the story. */
  BODY,
  /** A heading between paragraphs of the story. */
  SUBHEADING,
  /** An item of a list that belongs to the story. */
  LIST_ITEM,
  /** Text that is left out of the story; the block gives the reason. */
  DROPPED;

  /** {@return whether a block of this role becomes a {@link Paragraph}} */
  public boolean isStory() {
    return this == BODY || this == SUBHEADING || this == LIST_ITEM;
  }
}
