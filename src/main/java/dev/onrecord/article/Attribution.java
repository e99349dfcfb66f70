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
 * @param confidence the estimated probability, from 0 to 1, that {@code by} is the right source
 */
public record Attribution(
    Kind kind,
    Source by,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    String rule,
    double confidence) {

  /** The form of the content. */
  public enum Kind {
    /** The exact words, in quotation marks. */
    DIRECT,
    /** Reported speech: "said that the levee would hold". */
    INDIRECT,
    /** Reported speech with some words quoted: called it "a gift to lobbyists". */
    MIXED
  }

  /** Copies the content and checks the confidence. */
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be between 0 and 1, not " + confidence);
    }
  }

  /** {@return the name of the source; empty if the article does not name it} */
  public Optional<String> speaker() {
    return by instanceof Source.Named named ? Optional.of(named.name()) : Optional.empty();
  }

  /** Returns all components. */
  @Override
  public String toString() {
    return Printable.of(
        "Attribution[kind=%s, by=%s, source=%s, cue=%s, content=%s, rule=%s, confidence=%s]"
            .formatted(kind, by, source, cue, content, rule, confidence));
  }
}
