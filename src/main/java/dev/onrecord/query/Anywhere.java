package dev.onrecord.query;

/** Headline and text of a paragraph as if they were one: {@link Fields#ANYWHERE}. */
public record Anywhere() implements WordField<Query.InAnywhere> {
  @Override
  public String name() {
    return "anywhere";
  }

  @Override
  public Query.InAnywhere having(Words words) {
    return new Query.InAnywhere(words);
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
