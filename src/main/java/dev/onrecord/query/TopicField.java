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

  /**
   * The most frequent topics at a level: 1 are the broadest, "sport", 2 are parts of those, and so
   * on. A paragraph counts once for a topic that it is about, or about a part of.
   */
  public Facet<String> topAt(int level, int size) {
    return new Facet.TopTopics(new TopicLevel.At(level), size);
  }

  /** The most frequent parts of a topic, those right below it. */
  public Facet<String> topWithin(String topic, int size) {
    return new Facet.TopTopics(new TopicLevel.Within(topic), size);
  }

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
