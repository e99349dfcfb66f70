package dev.onrecord.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribution of a statement to its source, with source, cue and content as in the PARC and
 * PolNeAR corpora. All spans are offsets in the text of the paragraph. If several sources speak
 * together ("both diplomats said"), each of them has its own attribution.
 *
 * @param kind the form of the content: quoted, reported, or both
 * @param by the person, organisation or unnamed source
 * @param source the words that name the source; empty if they are in another paragraph
 * @param cue the words that introduce the content ("said", "according to"); empty if there are none
 * @param content the words of the statement, in order; several spans if it is interrupted, none if
 *     the text does not repeat it ("declined to comment")
 * @param rule the name of the rule that found it
 * @param confidence the estimated probability, from 0 to 1, that {@code by} is the right source; 1
 *     if a person says so
 * @param origin whether the library found who said it, or a person corrected it
 */
public record Attribution(
    Kind kind,
    Source by,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    String rule,
    double confidence,
    Origin origin) {

  /** The form of the content. */
  public enum Kind {
    /** The exact words, in quotation marks. */
    DIRECT,
    /** Reported speech: "said that the levee would hold". */
    INDIRECT,
    /** Reported speech with some words quoted: called it "a gift to lobbyists". */
    MIXED
  }

  /** How it is known who said it. */
  public enum Origin {
    /** An annotator found it. */
    FOUND,
    /** A person said so; see {@link Correction}. */
    CORRECTED
  }

  /**
   * Creates an attribution that an annotator found.
   *
   * @param kind the form of the content
   * @param by the source
   * @param source the words that name the source
   * @param cue the words that introduce the content
   * @param content the words of the statement
   * @param rule the name of the rule that found it
   * @param confidence the probability, from 0 to 1, that {@code by} is the right source
   */
  public Attribution(
      Kind kind,
      Source by,
      Optional<Span> source,
      Optional<Span> cue,
      List<Span> content,
      String rule,
      double confidence) {
    this(kind, by, source, cue, content, rule, confidence, Origin.FOUND);
  }

  /** Copies the content and checks the confidence. */
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(origin, "origin");
    content = List.copyOf(content);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be between 0 and 1, not " + confidence);
    }
  }

  /** {@return the name of the source; empty if the article does not name it} */
  public Optional<String> speaker() {
    return by instanceof Source.Named named ? Optional.of(named.name()) : Optional.empty();
  }

  /**
   * {@return this attribution with the source that a person says is right}
   *
   * @param right the right source
   * @param by the name of what corrected it, in place of the rule
   */
  public Attribution correctedTo(Source right, String by) {
    return new Attribution(kind, right, source, cue, content, by, 1, Origin.CORRECTED);
  }

  /** {@return this attribution without words that name its source} */
  public Attribution withoutSource() {
    return new Attribution(kind, by, Optional.empty(), cue, content, rule, confidence, origin);
  }

  /** Returns all components; the origin only if a person corrected it. */
  @Override
  public String toString() {
    return Printable.of(
        "Attribution[kind=%s, by=%s, source=%s, cue=%s, content=%s, rule=%s, confidence=%s%s]"
            .formatted(
                kind,
                by,
                source,
                cue,
                content,
                rule,
                confidence,
                origin == Origin.FOUND ? "" : ", origin=" + origin));
  }
}
