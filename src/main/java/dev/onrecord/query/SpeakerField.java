package dev.onrecord.query;

/** Who speaks in a paragraph: {@link Fields#SPEAKER}. */
public record SpeakerField() implements ExactField {
  @Override
  public String name() {
    return "speaker";
  }

  /**
   * Matches where a speaker's name, or another name of the same speaker, has these parts: "Lavrov".
   */
  public Query named(String part) {
    return new SpeechQuery.SpeakerNamed(part);
  }

  /**
   * Matches where somebody speaks whom the article only describes, in these words: "senior
   * official".
   */
  public Query unnamed(String description) {
    return new SpeechQuery.Unnamed(description);
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
