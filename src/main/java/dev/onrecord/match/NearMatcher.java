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
  private final List<Repeated> distinct;

  /** A part that must occur several times. */
  private record Repeated(WordsMatcher part, int times) {}

  private NearMatcher(List<WordsMatcher> parts, int within, boolean ordered) {
    this.parts = parts;
    this.within = within;
    this.ordered = ordered;
    Map<Object, Repeated> byKey = new LinkedHashMap<>();
    for (WordsMatcher part : parts) {
      byKey.merge(part.key(), new Repeated(part, 1), (r, one) -> new Repeated(part, r.times() + 1));
    }
    distinct = List.copyOf(byKey.values());
  }

  static NearMatcher of(Words.Near near, Reading reading) {
    List<WordsMatcher> parts = near.parts().stream().map(p -> WordsMatcher.of(p, reading)).toList();
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
    List<List<Occurrence>> found = new ArrayList<>(distinct.size());
    for (Repeated repeated : distinct) {
      found.add(
          Occurrence.repeated(repeated.part().occurrences(tokens, from, to), repeated.times()));
    }
    return found;
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
