package dev.onrecord.match;

import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clause that is fulfilled as well as the paragraphs of one article can.
 *
 * @param steps what may match, of which the first counts that a paragraph of the article fulfils
 * @param among what must match
 * @param clauses what should match
 */
record BestClause(Compound.Best query, List<Clause> steps, Clause among, List<Clause> clauses)
    implements Clause {

  @Override
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    for (Clause step : steps) {
      if (step.matches(analysed, ordinal)) {
        return true;
      }
      if (matchesAnywhere(step, analysed)) {
        return false;
      }
    }
    return false;
  }

  private static boolean matchesAnywhere(Clause step, AnalysedArticle analysed) {
    return IntStream.range(0, analysed.paragraphs().size())
        .anyMatch(i -> step.matches(analysed, i));
  }

  @Override
  public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
    among.collect(analysed, ordinal, field, into);
    clauses.stream()
        .filter(
            clause ->
                field instanceof dev.onrecord.query.TextField || clause.matches(analysed, ordinal))
        .forEach(clause -> clause.collect(analysed, ordinal, field, into));
  }

  @Override
  public boolean asksForSpeech() {
    return among.asksForSpeech() || clauses.stream().anyMatch(Clause::asksForSpeech);
  }

  @Override
  public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
    List<Clause> parts =
        Stream.concat(Stream.of(among), clauses.stream())
            .filter(part -> part.matches(analysed, ordinal))
            .toList();
    Optional<BitSet> found = Statements.ofAll(parts, analysed, ordinal);
    return found.isEmpty() && asksForSpeech() ? Optional.of(new BitSet()) : found;
  }

  @Override
  public List<Query> lacking(AnalysedArticle analysed, int ordinal) {
    return IntStream.range(0, clauses.size())
        .filter(i -> !clauses.get(i).matches(analysed, ordinal))
        .mapToObj(query.clauses()::get)
        .toList();
  }

  @Override
  public boolean mayLack() {
    return true;
  }

  @Override
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    List<Query> lacking = lacking(analysed, ordinal);
    String because =
        lacking.isEmpty()
            ? "it has all of them"
            : lacking.stream()
                .map(Query::toString)
                .collect(Collectors.joining(", ", "it lacks ", ""));
    return new Verdict(
        query,
        matches(analysed, ordinal),
        because,
        Stream.concat(Stream.of(among), clauses.stream())
            .map(part -> part.explain(analysed, ordinal))
            .toList());
  }
}
