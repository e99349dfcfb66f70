package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Dates.Order;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The lines of a page that show a day, by the place in which readers see them. */
final class DayLines {
  private static final Pattern ANNOUNCED = ElementNames.LISTS.pattern("announced");
  // "Updated Apr 14, 2031 | Published Apr 12, 2031"
  private static final Pattern PARTS =
      Pattern.compile("(?=\\b(?:updated|modified|published|posted)\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile("updated|last|modified", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:updated|modified)(?: on)?:? {0,3}(?<when>.{6,40})", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LINE = 120;
  private static final Set<String> CHANGES = Set.of("updated", "modified");
  private static final Set<String> PUBLICATIONS = Set.of("published", "posted");
  private static final Set<String> OTHERS = ElementNames.LISTS.words("beside-days");
  private static final int LEVELS = 8;
  private static final int JUST_ABOVE = 2;
  private static final int BEHIND = 4;
  private static final int BEFORE = 6;
  private static final int MONTHS = 12;

  private final TextBlocks text;
  private final PageParts parts;
  private final Order order;

  /** Creates the lines of a page, in whose language numbers stand in an order. */
  DayLines(TextBlocks text, PageParts parts, Order order) {
    this.text = text;
    this.parts = parts;
    Order shown = Order.in(shortLines(text));
    this.order = shown == Order.UNKNOWN ? order : shown;
  }

  private static List<String> shortLines(TextBlocks text) {
    return text.blocks().stream()
        .map(TextBlock::text)
        .filter(line -> line.length() <= LONGEST_LINE)
        .toList();
  }

  /**
   * The days in some lines.
   *
   * @param published those that no word calls the day of a change
   * @param changed the other ones
   */
  record Days(List<LocalDate> published, List<LocalDate> changed) {
    Days {
      published = List.copyOf(published);
      changed = List.copyOf(changed);
    }

    /** Returns whether a day is among those of a publication, or may be in another order. */
    boolean show(LocalDate day) {
      return published.contains(day)
          || day.getDayOfMonth() <= MONTHS && published.contains(turned(day));
    }

    private static LocalDate turned(LocalDate day) {
      return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
  }

  /**
   * Returns the days in the short lines and the elements named for dates above the body. Masthead
   * days, just above the headline, come last.
   */
  Days above() {
    Span above = text.aboveBody();
    Span before = new Span(Math.max(0, above.start() - JUST_ABOVE), above.start());
    List<String> lines = new ArrayList<>();
    blocks(above).filter(b -> !b.isProse()).forEach(b -> lines.add(b.text()));
    named(above, e -> true).forEach(lines::add);
    blocks(before).filter(b -> Timestamp.isLine(b.text())).forEach(b -> lines.add(b.text()));
    named(before, e -> !isBeside(e)).forEach(lines::add);
    return days(lines);
  }

  private Stream<TextBlock> blocks(Span run) {
    return text.blocks().subList(run.start(), run.end()).stream()
        .filter(block -> block.text().length() <= LONGEST_LINE);
  }

  private Stream<String> named(Span run, Predicate<Element> condition) {
    return parts.named().stream()
        .filter(e -> text.begins(e, run) && condition.test(e))
        .flatMap(e -> lines(e).stream());
  }

  /** Returns the days in lines with nothing else, before the headline and in the first blocks. */
  Days around() {
    Span above = text.aboveBody();
    return days(
        IntStream.range(
                Math.max(0, above.start() - BEFORE), Math.min(above.end() + BEHIND, text.size()))
            .mapToObj(i -> text.get(i).text())
            .filter(Timestamp::isLine)
            .toList());
  }

  /** Returns the days in lines outside of comments that begin with a word for publication. */
  List<LocalDate> announced() {
    List<String> lines =
        text.blocks().stream()
            .filter(b -> ANNOUNCED.matcher(b.text()).lookingAt() && !isComment(b.judgement()))
            .map(TextBlock::text)
            .toList();
    return days(lines).published();
  }

  /** Returns the days in elements anywhere that are named for dates, but in no list of others. */
  Days named() {
    return days(
        parts.named().stream()
            .filter(e -> text.range(e).length() <= 2 && !isBeside(e))
            .flatMap(e -> lines(e).stream())
            .toList());
  }

  /** Returns the days in lines with nothing else, anywhere but in comments. */
  Days alone() {
    return days(
        text.blocks().stream()
            .filter(b -> !isComment(b.judgement()))
            .map(TextBlock::text)
            .filter(Timestamp::isLine)
            .toList());
  }

  /** Returns the days of changes behind a word for them, in short lines outside of footers. */
  List<LocalDate> changes() {
    return text.blocks().stream()
        .filter(b -> b.text().length() <= LONGEST_LINE && !isFooter(b.judgement()))
        .map(b -> CHANGE.matcher(b.text()))
        .filter(Matcher::find)
        .flatMap(m -> Dates.parse(m.group("when"), order).stream())
        .toList();
  }

  private List<String> lines(Element named) {
    boolean changed =
        ElementNames.hasAny(named, CHANGES) && !ElementNames.hasAny(named, PUBLICATIONS);
    return text.lines(named).stream()
        .limit(2)
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(line -> changed ? "updated " + line : line)
        .toList();
  }

  /** Returns the days in lines; the line before may say what the day is. */
  private Days days(List<String> lines) {
    List<LocalDate> published = new ArrayList<>();
    List<LocalDate> changed = new ArrayList<>();
    boolean label = false;
    for (String line : lines.stream().flatMap(PARTS::splitAsStream).toList()) {
      Optional<LocalDate> day = Dates.parse(line, order);
      boolean change = label || CHANGED.matcher(line).find();
      day.ifPresent(change ? changed::add : published::add);
      label = day.isEmpty() && change;
    }
    published.removeAll(changed);
    return new Days(published, changed);
  }

  /** Returns the day of the first time with a machine-readable value, best one above the body. */
  Optional<LocalDate> time() {
    Span above = text.aboveBody();
    return Stream.concat(
            parts.times().stream().filter(t -> text.begins(t, above)), parts.times().stream())
        .flatMap(t -> Dates.parse(t.attr("datetime")).stream())
        .findFirst();
  }

  /** Returns the first day in some lines. */
  static Optional<LocalDate> first(List<String> lines, Order order) {
    return lines.stream().flatMap(line -> Dates.parse(line, order).stream()).findFirst();
  }

  private static boolean isBeside(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::parent)
        .limit(LEVELS)
        .anyMatch(e -> ElementNames.hasAny(e, OTHERS));
  }

  private static boolean isFooter(Judgement judgement) {
    return judgement instanceof Judgement.Drop drop
        && drop.why() instanceof ElementReason reason
        && reason.words().contains("footer");
  }

  private static boolean isComment(Judgement judgement) {
    return judgement instanceof Judgement.Drop drop
        && drop.why() instanceof ElementReason.Named named
        && named.word().startsWith("comment");
  }
}
