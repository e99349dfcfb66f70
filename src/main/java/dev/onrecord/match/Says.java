package dev.onrecord.match;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.Speech;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A clause about the words that somebody says. Several words must be in one statement, but may be
 * in several contents of it; a phrase must be in one content.
 *
 * @param name the name of the speaker; empty for anybody, also without a name
 * @param description what the sources without a name may be described as; empty for none of them
 */
record Says(
    Query query,
    Optional<NameMatcher> name,
    Optional<WordsMatcher> description,
    Speech speech,
    WordsMatcher words)
    implements Clause {
  @Override
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    Tokens tokens = analysed.tokens().get(ordinal);
    boolean described = isDescribed(analysed, ordinal);
    return Statements.any(analysed, ordinal, a -> matches(a, tokens, described));
  }

  @Override
  public boolean asksForSpeech() {
    return true;
  }

  @Override
  public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
    Tokens tokens = analysed.tokens().get(ordinal);
    boolean described = isDescribed(analysed, ordinal);
    return Optional.of(Statements.where(analysed, ordinal, a -> matches(a, tokens, described)));
  }

  /** Returns whether the sources without a name are those who are asked for. */
  private boolean isDescribed(AnalysedArticle analysed, int ordinal) {
    return description
        .filter(d -> d.matchesTogether(SpeechClauses.ranges(analysed, ordinal)))
        .isPresent();
  }

  private boolean matches(Attribution attribution, Tokens tokens, boolean described) {
    return isAskedFor(attribution, described) && words.matchesTogether(ranges(attribution, tokens));
  }

  private boolean isAskedFor(Attribution attribution, boolean described) {
    boolean unnamed = described && attribution.by() instanceof Source.Unnamed;
    return speech.includes(attribution.kind())
        && (name.isEmpty() || unnamed || name.get().matches(attribution.by()));
  }

  private static List<TokenRange> ranges(Attribution attribution, Tokens tokens) {
    List<TokenRange> ranges = new ArrayList<>(attribution.content().size());
    for (Span content : attribution.content()) {
      int from = tokens.firstStartingFrom(content.start());
      ranges.add(new TokenRange(tokens, from, tokens.firstStartingFrom(content.end())));
    }
    return ranges;
  }

  @Override
  public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
    if (!field.equals(Fields.TEXT)) {
      return;
    }
    Tokens tokens = analysed.tokens().get(ordinal);
    boolean described = isDescribed(analysed, ordinal);
    for (Attribution attribution : analysed.paragraphs().get(ordinal).attributions()) {
      if (matches(attribution, tokens, described)) {
        for (TokenRange range : ranges(attribution, tokens)) {
          words.collect(range.tokens(), range.from(), range.to(), into);
        }
      }
    }
  }

  @Override
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    Tokens tokens = analysed.tokens().get(ordinal);
    boolean described = isDescribed(analysed, ordinal);
    List<List<TokenRange>> each =
        analysed.paragraphs().get(ordinal).attributions().stream()
            .filter(attribution -> isAskedFor(attribution, described))
            .map(attribution -> ranges(attribution, tokens))
            .filter(ranges -> !ranges.isEmpty())
            .toList();
    String speaker = name.map(NameMatcher::name).orElse("somebody");
    return each.isEmpty()
        ? Verdict.of(query, false, SpeechClauses.speakers(analysed, ordinal))
        : WordClause.verdict(query, words, "what " + speaker + " says", closest(each));
  }

  /** Returns the contents of the statement that has most of the words. */
  private List<TokenRange> closest(List<List<TokenRange>> each) {
    List<TokenRange> closest = each.getFirst();
    for (List<TokenRange> ranges : each) {
      closest = words.missing(ranges).size() < words.missing(closest).size() ? ranges : closest;
    }
    return closest;
  }
}
