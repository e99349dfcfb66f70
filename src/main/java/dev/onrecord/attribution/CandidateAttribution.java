package dev.onrecord.attribution;

import dev.onrecord.article.Attribution.Kind;
import java.util.List;

/**
 * Somebody's saying something, in tokens: a step before the {@link
 * dev.onrecord.article.Attribution}.
 *
 * @param cue the first token of the cue; -1 where there is none
 * @param cueLast the last token of the cue
 * @param source the mention of who speaks; -1 where none is in the paragraph
 * @param content pairs of first and last tokens
 * @param kind how the words are given
 * @param rule what found it
 * @param confidence how sure the choice of the source is
 */
public record CandidateAttribution(
    int part,
    int cue,
    int cueLast,
    int source,
    List<int[]> content,
    Kind kind,
    Rule rule,
    double confidence) {}
