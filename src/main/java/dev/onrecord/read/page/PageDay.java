package dev.onrecord.read.page;

import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Dates.Order;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The day of publication that a page gives: in its metadata, in its address, or in the text that
 * readers see. The day of a later change counts where readers see no other.
 */
final class PageDay {
  private static final Pattern IN_SCRIPT =
      Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{4,40})\"");
  private static final String PUBLISHED_TIME = "article:published_time";
  private static final Pattern PUBLISHED_NAME = ElementNames.LISTS.pattern("published-name");
  private static final Pattern CHANGED_NAME = ElementNames.LISTS.pattern("changed-name");

  private final DayLines lines;
  private final PageParts parts;

  private PageDay(TextBlocks text, PageParts parts, Order order) {
    this.lines = new DayLines(text, parts, order);
    this.parts = parts;
  }

  /** Returns the dates in the metadata as they are written, the surest first. */
  static List<String> dates(PageParts parts, Json.Fields linked) {
    List<String> dates = new ArrayList<>(JsonLd.strings(linked.at("datePublished")));
    ElementNames.LISTS.lines("published").forEach(name -> dates.add(parts.meta(name)));
    for (Element marked : parts.marked("datePublished")) {
      dates.addAll(List.of(marked.attr("content"), marked.attr("datetime"), marked.ownText()));
    }
    dates.addAll(JsonLd.strings(linked.at("dateCreated")));
    dates.addAll(JsonLd.strings(linked.at("uploadDate")));
    parts.times().stream()
        .filter(t -> t.hasAttr("pubdate"))
        .forEach(t -> dates.add(t.attr("datetime")));
    parts.scripts().forEach(script -> dates.addAll(found(script.data())));
    dates.addAll(named(parts));
    return dates;
  }

  /** Returns the day in the metadata or the address. */
  static Optional<LocalDate> given(List<String> dates, String url, Order order) {
    return DayLines.first(dates, order).or(() -> Dates.inAddress(url));
  }

  /**
   * Returns the time of day that the metadata or the marked times give for a day. Readers may see
   * the day before, as the metadata count in UTC.
   */
  static Optional<Instant> time(LocalDate day, PageParts parts, PageMetadata metadata) {
    return Stream.concat(
            metadata.dates().stream(), parts.times().stream().map(t -> t.attr("datetime")))
        .filter(date -> isOn(day, date, metadata.order()))
        .flatMap(date -> Times.parse(date).stream())
        .findFirst();
  }

  private static boolean isOn(LocalDate day, String date, Order order) {
    return Dates.parse(date, order)
        .filter(d -> d.equals(day) || d.equals(day.plusDays(1)))
        .isPresent();
  }

  /** Returns the days in a script of linked data that need not be well-formed. */
  private static List<String> found(String script) {
    return IN_SCRIPT.matcher(script).results().map(m -> m.group(1)).limit(1).toList();
  }

  /** Returns the contents of meta tags of any system whose names speak of a publication. */
  private static List<String> named(PageParts parts) {
    return parts.metas().entrySet().stream()
        .filter(e -> PUBLISHED_NAME.matcher(e.getKey()).find())
        .filter(e -> !CHANGED_NAME.matcher(e.getKey()).find())
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getValue().getFirst())
        .toList();
  }

  /**
   * Returns the day of an article, given those in the metadata. What is shown between the headline
   * and the body counts more, as old pages are published anew; a day of publication there counts
   * more than that of a change.
   */
  static Optional<LocalDate> of(TextBlocks text, PageParts parts, PageMetadata metadata) {
    PageDay page = new PageDay(text, parts, metadata.order());
    return metadata.published().isPresent()
        ? Optional.of(page.weighed(metadata.published().get()))
        : page.shown();
  }

  /** Returns the day that is shown if it counts more than the one in the metadata. */
  private LocalDate weighed(LocalDate given) {
    DayLines.Days above = lines.above();
    boolean timed = Dates.parse(parts.meta(PUBLISHED_TIME)).filter(given::equals).isPresent();
    if (above.show(given) || !timed && lines.alone().published().contains(given)) {
      return given;
    }
    Optional<LocalDate> published = above.published().stream().findFirst();
    if (timed) {
      return published.filter(day -> day.isBefore(given) || !changed().contains(day)).orElse(given);
    }
    return published
        .or(() -> lines.announced().stream().findFirst())
        .or(() -> above.changed().stream().findFirst())
        .orElse(given);
  }

  /** Returns the days of changes in the metadata. */
  private List<LocalDate> changed() {
    return Stream.of("article:modified_time", "og:updated_time")
        .flatMap(name -> Dates.parse(parts.meta(name)).stream())
        .toList();
  }

  /** Returns the day that is shown, the surest place first. */
  private Optional<LocalDate> shown() {
    DayLines.Days above = lines.above();
    DayLines.Days around = lines.around();
    return Stream.of(above.published(), above.changed(), around.published())
        .flatMap(List::stream)
        .findFirst()
        .or(lines::time)
        .or(() -> lines.announced().stream().findFirst())
        .or(() -> around.changed().stream().findFirst())
        .or(() -> lines.named().published().stream().findFirst())
        .or(() -> lines.named().changed().stream().findFirst())
        .or(this::alone)
        .or(() -> lines.changes().stream().findFirst());
  }

  /** Returns the only day that stands in lines of its own. */
  private Optional<LocalDate> alone() {
    Set<LocalDate> days = Set.copyOf(lines.alone().published());
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }
}
