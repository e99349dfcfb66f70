package dev.onrecord.query;

import java.util.stream.DoubleStream;

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

  /** {@return a facet of statements by persons, organisations and sources without a name} */
  public Facet.SpeakerKinds byKind() {
    return new Facet.SpeakerKinds();
  }

  /** {@return a facet of statements in direct, indirect and mixed speech} */
  public Facet.SpeechKinds bySpeech() {
    return new Facet.SpeechKinds();
  }

  /**
   * {@return a facet of statements with a confidence from each of some numbers up}
   *
   * @param least the numbers, from 0 to 1, in steps of 0.001
   * @throws IllegalArgumentException if a number is not between 0 and 1
   */
  public Facet.ConfidenceFrom byConfidence(double... least) {
    return new Facet.ConfidenceFrom(DoubleStream.of(least).boxed().toList());
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
