package dev.onrecord.query;

/** The named speakers in a paragraph: {@link Fields#SPEAKER}. */
public record SpeakerField() implements ExactField {
  @Override
  public String name() {
    return "speaker";
  }

  /**
   * {@return a query for speakers whose name or alias has these words, in order: "Lavrov"}
   *
   * @param part a part of the name, or all of it
   */
  public Query named(String part) {
    return new SpeechQuery.SpeakerNamed(part);
  }

  /**
   * {@return a query for unnamed speakers whose description has all these words: "senior official"}
   *
   * @param description words of the description
   */
  public Query unnamed(String description) {
    return new SpeechQuery.Unnamed(description);
  }

  /**
   * {@return a query for paragraphs with a source of a kind}
   *
   * @param kind the kind of source
   */
  public Query kind(SpeakerKind kind) {
    return new SpeechQuery.SpeakerOfKind(kind);
  }

  /**
   * {@return a query for paragraphs with an attribution whose confidence is at least a number}
   *
   * @param least the confidence, from 0 to 1, in steps of 0.001
   * @throws IllegalArgumentException if the number is not between 0 and 1
   */
  public Query confidenceAtLeast(double least) {
    return new SpeechQuery.Confident(least);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
