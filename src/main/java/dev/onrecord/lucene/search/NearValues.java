package dev.onrecord.lucene.search;

import dev.onrecord.query.Suggestion;
import dev.onrecord.text.AnyCase;
import dev.onrecord.text.FoldedName;
import dev.onrecord.text.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A value as somebody wrote it, compared with the values of a field in any case. */
final class NearValues {
  private static final int LONGEST = 100;

  private final String written;
  private final List<String> words;
  private final int edits;

  NearValues(String written) {
    this.written = AnyCase.fold(written.substring(0, Math.min(LONGEST, written.length())));
    this.words = FoldedName.of(this.written);
    this.edits = Suggester.edits(written);
  }

  private record Near(Suggestion value, int distance) {}

  /** Returns the values that differ from this one, the nearest first. */
  List<Suggestion> nearestFirst(Map<String, Long> values, int most) {
    return values.entrySet().stream()
        .flatMap(
            value ->
                distance(value.getKey()).stream()
                    .mapToObj(d -> new Near(new Suggestion(value.getKey(), value.getValue()), d)))
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Near::value, Suggester.MOST_FREQUENT))
        .limit(most)
        .map(Near::value)
        .toList();
  }

  /**
   * Returns the distance of a value, greater for a part of it than for a slip; empty if too far.
   */
  private OptionalInt distance(String value) {
    String other = AnyCase.fold(value);
    if (Math.abs(other.length() - written.length()) <= edits) {
      int distance = Spelling.distance(written, other);
      if (distance <= edits) {
        return distance == 0 ? OptionalInt.empty() : OptionalInt.of(distance);
      }
    }
    return isPart(other) ? OptionalInt.of(edits + 1) : OptionalInt.empty();
  }

  private boolean isPart(String other) {
    List<String> others = FoldedName.of(other);
    return !words.isEmpty()
        && !others.isEmpty()
        && (others.containsAll(words) || words.containsAll(others));
  }
}
