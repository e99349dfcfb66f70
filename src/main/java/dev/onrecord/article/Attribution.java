package dev.onrecord.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody said something: source, cue and content, in the terms of the PARC and PolNeAR
 * annotations of attribution. All spans are counted in the text of the paragraph that the
 * attribution belongs to. Where two say it together ("both diplomats said"), there is an
 * attribution for each of them.
 *
 * @param kind whether the words are quoted, reported, or both
 * @param by who said it
 * @param source the words that name who said it; empty where they stand in another paragraph
 * @param cue the words that tell of the saying ("said", "according to"); empty where there are none
 * @param content what was said, in order; several spans where it is interrupted, none where it is
 *     only told of ("declined to comment")
 * @param rule the name of the rule that found it
 * @param confidence how sure the rule is of the speaker: of those with 0.9, about nine in ten are
 *     right
 */
public record Attribution(
    Kind kind,
    Source by,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    String rule,
    double confidence) {

  /** How the words are given. */
  public enum Kind {
    /** Word for word, in quotation marks. */
    DIRECT,
    /** Reported: "said that the levee would hold". */
    INDIRECT,
    /** Reported, with some words quoted: called it "a gift to lobbyists". */
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
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
    }
  }

  /** The speaker's name; empty where the article does not name the source. */
  public Optional<String> speaker() {
    return by instanceof Source.Named named ? Optional.of(named.name()) : Optional.empty();
  }
}
