package dev.onrecord.query;

/** What a paragraph is about: {@link Fields#TOPIC}. A broad topic finds the narrower ones too. */
public record TopicField() implements ExactField {
  @Override
  public String name() {
    return "topic";
  }

  /** Matches where the paragraph itself, not just its article, is about the topic. */
  public Query inParagraph(String topic) {
    return new FieldQuery.TopicInParagraph(topic);
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
