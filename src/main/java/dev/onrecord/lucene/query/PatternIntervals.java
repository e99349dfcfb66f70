package dev.onrecord.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * The intervals of all words that match a pattern. Unlike Lucene's own, it rejects a pattern with
 * too many words as an illegal argument.
 */
final class PatternIntervals extends IntervalsSource {
  private static final int MOST_WORDS = 1024;

  private final String pattern;
  private final CompiledAutomaton words;

  PatternIntervals(String pattern, CompiledAutomaton words) {
    this.pattern = pattern;
    this.words = words;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    return expanded(field, leaf).intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return expanded(field, leaf).matches(field, leaf, document);
  }

  private IntervalsSource expanded(String field, LeafReaderContext leaf) throws IOException {
    List<IntervalsSource> found = new ArrayList<>();
    TermsEnum matching = words.getTermsEnum(Terms.getTerms(leaf.reader(), field));
    for (BytesRef word = matching.next(); word != null; word = matching.next()) {
      if (found.size() == MOST_WORDS) {
        throw new IllegalArgumentException(
            "the pattern '%s' stands for more than %d words here: make it more specific"
                .formatted(pattern, MOST_WORDS));
      }
      found.add(Intervals.term(BytesRef.deepCopyOf(word)));
    }
    return Intervals.or(found.toArray(IntervalsSource[]::new));
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    visitor.visitLeaf(new IntervalQuery(field, this));
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatternIntervals that
        && pattern.equals(that.pattern)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pattern, words);
  }

  @Override
  public String toString() {
    return "PATTERN(" + pattern + ")";
  }
}
