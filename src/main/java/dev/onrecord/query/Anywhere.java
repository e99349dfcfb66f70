package dev.onrecord.query;

/** The headline and text together: {@link Fields#ANYWHERE}; a phrase must be in one of them. */
public record Anywhere() implements WordField<Query.InAnywhere> {
  @Override
  public String name() {
    return "anywhere";
  }

  @Override
  public Query.InAnywhere having(Words words) {
    return new Query.InAnywhere(words);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
