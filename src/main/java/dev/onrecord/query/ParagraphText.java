package dev.onrecord.query;

/**
 * The text of a paragraph: {@link Fields#TEXT}. Its queries are also arguments of {@link
 * Query#saidBy}.
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

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
