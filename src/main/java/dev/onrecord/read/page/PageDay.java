package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Dates.Order;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The day of publication that a page gives: in its metadata, in its address, or in the text that
 * readers see. The day of a later change counts where readers see no other.
 */
final class PageDay {
  // Published, publié, publicado, pubblicato, publicerad, veröffentlicht.
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:published|publi[ée]|publicad[oa]|pubblicato|publicerad|veröffentlicht)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CHANGED =
      Pattern.compile("updated|last|modified", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_SCRIPT =
      Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{4,40})\"");
  private static final int LONGEST_LINE = 120;
  private static final Set<String> CHANGES = Set.of("updated", "modified");
  private static final Set<String> PUBLICATIONS = Set.of("published", "posted");
  private static final int BEHIND = 4;
  private static final int BEFORE = 6;

  private final TextBlocks text;
  private final PageParts parts;
  private final Order order;

  private PageDay(TextBlocks text, PageParts parts, Order order) {
    this.text = text;
    this.parts = parts;
    this.order = order;
  }

  /** Returns the day in the metadata or the address. */
  static Optional<LocalDate> given(PageParts parts, Json.Fields linked, String url, Order order) {
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
    return first(dates, order).or(() -> Dates.inAddress(url));
  }

  /** Returns the days in a script of linked data that need not be well-formed. */
  private static List<String> found(String script) {
    return IN_SCRIPT.matcher(script).results().map(m -> m.group(1)).limit(1).toList();
  }

  /**
   * Returns the day of an article, given those in the metadata. What is shown between the headline
   * and the body counts more, as old pages are published anew; a day of publication there counts
   * more than that of a change.
   */
  static Optional<LocalDate> of(TextBlocks text, PageParts parts, PageMetadata metadata) {
    PageDay page = new PageDay(text, parts, metadata.order());
    List<String> lines = page.lines();
    Optional<LocalDate> given = metadata.published();
    boolean sure =
        given.isPresent()
            && (given.equals(Dates.parse(parts.meta("article:published_time")))
                || lines.stream().anyMatch(l -> Dates.parse(l, page.order).equals(given)));
    return sure
        ? given
        : page.published(lines)
            .or(() -> first(lines, page.order))
            .or(() -> given)
            .or(() -> page.published(page.around()))
            .or(() -> first(page.times(), page.order))
            .or(() -> first(page.announced(), page.order))
            .or(() -> first(page.around(), page.order));
  }

  /** Returns the first day that neither its line nor the line before calls that of a change. */
  private Optional<LocalDate> published(List<String> lines) {
    boolean label = false;
    for (String line : lines) {
      Optional<LocalDate> day = Dates.parse(line, order);
      boolean change = label || CHANGED.matcher(line).find();
      if (day.isPresent() && !change) {
        return day;
      }
      label = day.isEmpty() && change;
    }
    return Optional.empty();
  }

  /** Returns the short lines and the elements with a name for dates above the body. */
  private List<String> lines() {
    Span above = text.aboveBody();
    List<String> lines = new ArrayList<>();
    for (TextBlock block : text.blocks().subList(above.start(), above.end())) {
      if (block.text().length() <= LONGEST_LINE && !block.isProse()) {
        lines.add(block.text());
      }
    }
    for (Element named : parts.named()) {
      if (text.begins(named, above)) {
        boolean changed =
            ElementNames.hasAny(named, CHANGES) && !ElementNames.hasAny(named, PUBLICATIONS);
        text.lines(named).stream()
            .limit(2)
            .filter(line -> line.length() <= LONGEST_LINE)
            .forEach(line -> lines.add(changed ? "updated " + line : line));
      }
    }
    return lines;
  }

  /** Returns the lines with nothing but a date before the headline and in the first paragraphs. */
  private List<String> around() {
    Span above = text.aboveBody();
    return IntStream.range(
            Math.max(0, above.start() - BEFORE), Math.min(above.end() + BEHIND, text.size()))
        .mapToObj(i -> text.get(i).text())
        .filter(Timestamp::isLine)
        .toList();
  }

  private List<String> times() {
    return parts.times().stream().map(t -> t.attr("datetime")).toList();
  }

  /** Returns the lines outside of comments that begin with a word for publication. */
  private List<String> announced() {
    return text.blocks().stream()
        .filter(b -> PUBLISHED.matcher(b.text()).lookingAt() && !isComment(b.judgement()))
        .map(TextBlock::text)
        .toList();
  }

  private static boolean isComment(Judgement judgement) {
    return judgement instanceof Judgement.Drop drop
        && drop.why() instanceof ElementReason.Named named
        && named.word().startsWith("comment");
  }

  private static Optional<LocalDate> first(List<String> dates, Order order) {
    return dates.stream().flatMap(d -> Dates.parse(d, order).stream()).findFirst();
  }
}
