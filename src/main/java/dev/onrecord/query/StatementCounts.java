package dev.onrecord.query;

import dev.onrecord.article.Attribution;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts of statements, where facets count paragraphs: a paragraph with two statements counts
 * twice. The names of speakers are those of their articles.
 *
 * @param total the number of statements
 * @param bySpeaker the statements of each named speaker, the most first
 * @param bySource the statements in each outlet, the most first
 * @param byMonth the statements in each month of publication, the earliest first
 * @param byKind the statements of each kind
 * @param bySpeakerKind the statements of persons, organisations and sources without a name
 */
public record StatementCounts(
    long total,
    Map<String, Long> bySpeaker,
    Map<String, Long> bySource,
    Map<YearMonth, Long> byMonth,
    Map<Attribution.Kind, Long> byKind,
    Map<SpeakerKind, Long> bySpeakerKind) {

  /** Copies the maps, and keeps their order. */
  public StatementCounts {
    bySpeaker = Collections.unmodifiableMap(new LinkedHashMap<>(bySpeaker));
    bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
    byMonth = Collections.unmodifiableMap(new LinkedHashMap<>(byMonth));
    byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    bySpeakerKind = Collections.unmodifiableMap(new LinkedHashMap<>(bySpeakerKind));
  }

  /**
   * Counts statements, such as {@code index.quotations(query)}, and closes the stream. Memory grows
   * with the number of different speakers and outlets only.
   *
   * @param statements the statements, read to their end and closed
   * @return the counts
   */
  public static StatementCounts of(Stream<Quotation> statements) {
    Counter counter = new Counter();
    try (statements) {
      statements.sequential().forEachOrdered(counter::add);
    }
    return counter.counts();
  }

  /** The counts so far. */
  private static final class Counter {
    private long total;
    private final Map<String, Long> speakers = new HashMap<>();
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<YearMonth, Long> months = new TreeMap<>();
    private final Map<Attribution.Kind, Long> kinds = new TreeMap<>();
    private final Map<SpeakerKind, Long> speakerKinds = new TreeMap<>();

    void add(Quotation said) {
      total++;
      said.speaker().ifPresent(name -> speakers.merge(name, 1L, Long::sum));
      said.source().ifPresent(name -> sources.merge(name, 1L, Long::sum));
      said.published().ifPresent(day -> months.merge(YearMonth.from(day), 1L, Long::sum));
      kinds.merge(said.attribution().kind(), 1L, Long::sum);
      speakerKinds.merge(SpeakerKind.of(said.attribution().by()), 1L, Long::sum);
    }

    StatementCounts counts() {
      return new StatementCounts(
          total, mostFirst(speakers), mostFirst(sources), months, kinds, speakerKinds);
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
      Comparator<Map.Entry<String, Long>> most =
          Map.Entry.comparingByValue(Comparator.reverseOrder());
      return counts.entrySet().stream()
          .sorted(most.thenComparing(Map.Entry.comparingByKey()))
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }
  }
}
