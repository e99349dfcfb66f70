package dev.onrecord.attribution;

import dev.onrecord.article.Attribution.Kind;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribution in tokens and mentions: a step before the {@link
 * dev.onrecord.article.Attribution}.
 *
 * @param paragraph the paragraph; 0 is the headline
 * @param cue the cue; empty where there is none
 * @param source the mention of the source; empty where none is known
 * @param content what is said
 * @param kind how it is said
 * @param rule the rule that found it
 * @param probability the probability of the choice of the source
 */
public record CandidateAttribution(
    int paragraph,
    Optional<TokenSpan> cue,
    OptionalInt source,
    List<TokenSpan> content,
    Kind kind,
    Rule rule,
    double probability) {

  /** Copies the content. */
  public CandidateAttribution {
    content = List.copyOf(content);
  }

  CandidateAttribution withKind(Kind changed) {
    return new CandidateAttribution(paragraph, cue, source, content, changed, rule, probability);
  }

  CandidateAttribution withContent(List<TokenSpan> changed) {
    return new CandidateAttribution(paragraph, cue, source, changed, kind, rule, probability);
  }
}
