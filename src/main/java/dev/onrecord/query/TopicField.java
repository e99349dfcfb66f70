package dev.onrecord.query;

/** The topics of a paragraph: {@link Fields#TOPIC}. A broad topic includes narrower ones. */
public record TopicField() implements ExactField {
  @Override
  public String name() {
    return "topic";
  }

  /**
   * {@return a query for paragraphs whose own text is about a topic}
   *
   * @param topic the name of the topic
   */
  public Query inParagraph(String topic) {
    return new FieldQuery.TopicInParagraph(topic);
  }

  /**
   * {@return a facet of the most frequent topics at a level} A paragraph counts once for each
   * topic, also if it is about several narrower ones.
   *
   * @param level the distance from the top: 1 for the broadest topics, such as "sport"
   * @param size the maximum number of topics
   */
  public Facet<String> topAt(int level, int size) {
    return new Facet.TopTopics(new TopicLevel.At(level), size);
  }

  /**
   * {@return a facet of the most frequent topics directly below a topic}
   *
   * @param topic the name of the topic
   * @param size the most topics, 1 or more
   */
  public Facet<String> topWithin(String topic, int size) {
    return new Facet.TopTopics(new TopicLevel.Within(topic), size);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
