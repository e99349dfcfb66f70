package dev.onrecord.query;

/**
 * The text of a paragraph: {@link Fields#TEXT}. What it gives can also be asked of {@link
 * Query#saidBy speech}.
 */
public record ParagraphText() implements WordField<Query.InText> {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public Query.InText having(Words words) {
    return new Query.InText(words);
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
