package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A matcher of parts that are close together. Words inside a part do not count as words between the
 * parts. Without an order, equal parts need as many occurrences.
 */
final class NearMatcher extends WordsMatcher {
  private final List<WordsMatcher> parts;
  private final int within;
  private final boolean ordered;
  private final Map<Object, Integer> repeats = new LinkedHashMap<>();

  private NearMatcher(List<WordsMatcher> parts, int within, boolean ordered) {
    this.parts = parts;
    this.within = within;
    this.ordered = ordered;
    parts.forEach(part -> repeats.merge(part.key(), 1, Integer::sum));
  }

  static NearMatcher of(Words.Near near) {
    List<WordsMatcher> parts = near.parts().stream().map(WordsMatcher::of).toList();
    return new NearMatcher(parts, near.within(), near.ordered());
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    return !occurrences(tokens, from, to).isEmpty();
  }

  @Override
  void collect(Tokens tokens, int from, int to, SpanList into) {
    for (Occurrence found : occurrences(tokens, from, to)) {
      parts.forEach(part -> part.collect(tokens, found.first(), found.last() + 1, into));
    }
  }

  @Override
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    for (WordsMatcher part : parts) {
      if (!part.matches(tokens, from, to)) {
        return List.of();
      }
    }
    return ordered
        ? Proximity.ordered(
            tokens, parts.stream().map(p -> p.occurrences(tokens, from, to)).toList(), within)
        : Proximity.unordered(tokens, distinct(tokens, from, to), within);
  }

  private List<List<Occurrence>> distinct(Tokens tokens, int from, int to) {
    Map<Object, Integer> left = new LinkedHashMap<>(repeats);
    List<List<Occurrence>> distinct = new ArrayList<>(left.size());
    for (WordsMatcher part : parts) {
      Integer times = left.remove(part.key());
      if (times != null) {
        distinct.add(Occurrence.repeated(part.occurrences(tokens, from, to), times));
      }
    }
    return distinct;
  }

  @Override
  List<String> missing(List<TokenRange> ranges) {
    List<String> missing = new ArrayList<>();
    parts.forEach(part -> missing.addAll(part.missing(ranges)));
    if (missing.isEmpty() && !matchesTogether(ranges)) {
      missing.add("its parts with at most " + within + " words between them");
    }
    return missing;
  }

  @Override
  Object key() {
    return List.of(ordered, within, parts.stream().map(WordsMatcher::key).toList());
  }
}
