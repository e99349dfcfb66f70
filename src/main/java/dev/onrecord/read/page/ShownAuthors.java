package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Timestamp;
import dev.onrecord.read.text.Boilerplate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The authors whom readers of a page see, the surest place first. */
final class ShownAuthors {
  private static final int LONGEST_NAME = 100;
  private static final int LEVELS = 8;
  private static final int JUST_ABOVE = 3;
  private static final int NEAR = 4;
  private static final Set<String> AUTHOR_NAMES = ElementNames.LISTS.words("author");
  private static final Set<String> OTHERS = ElementNames.LISTS.words("beside-authors");
  private static final Pattern NO_AUTHOR = ElementNames.LISTS.pattern("no-author");
  // "Ana RuizPublished"
  private static final Pattern JOINED = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}{2}|:");
  private static final Pattern OTHER = ElementNames.LISTS.exact("other-author");

  private final TextBlocks text;
  private final PageParts parts;
  private final Span above;

  /** Creates the authors of a page. */
  ShownAuthors(TextBlocks text, PageParts parts) {
    this.text = text;
    this.parts = parts;
    this.above = text.aboveBody();
  }

  /** Returns the people in the byline between the headline and the body. */
  List<String> byline() {
    return IntStream.range(above.start() + 1, above.end())
        .mapToObj(i -> text.get(i).text())
        .flatMap(line -> line.lines())
        .map(Bylines::inLine)
        .filter(names -> !names.isEmpty() && names.stream().allMatch(ShownAuthors::isWhole))
        .findFirst()
        .orElse(List.of());
  }

  /** Returns whether a name is a person's, with no word of a date or of a label in it. */
  private static boolean isWhole(String name) {
    return Bylines.isPerson(name)
        && !JOINED.matcher(name).find()
        && Stream.of(name.split(" ")).noneMatch(word -> Timestamp.isWord(word));
  }

  /** Returns the people of the first place that names any. */
  List<String> people() {
    return Stream.<Supplier<List<String>>>of(
            this::links,
            this::lines,
            () -> named(e -> text.begins(e, above)),
            this::marked,
            this::dated,
            this::known,
            () -> named(e -> !isBeside(e)),
            this::signed)
        .map(Supplier::get)
        .map(ShownAuthors::cleaned)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns an author that is no person's full name: "by ana99", "Harbour Team". */
  List<String> others() {
    Span near = new Span(Math.max(0, above.start() - JUST_ABOVE), above.end());
    Stream<String> lines =
        IntStream.range(near.start(), near.end()).mapToObj(i -> text.get(i).text());
    Stream<String> elements =
        Stream.concat(parts.named().stream().filter(this::isOfAuthor), parts.authors().stream())
            .filter(e -> text.begins(e, near) || !isBeside(e))
            .filter(e -> text.range(e).length() <= 1)
            .map(e -> "by " + String.join(" ", text.lines(e)));
    return Stream.concat(lines, elements)
        .map(OTHER::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group("name"))
        .map(name -> cleaned(List.of(name)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns whether words are no name of an author, but a label or the name of a machine. */
  static boolean isNobody(String words) {
    return NO_AUTHOR.matcher(words).find();
  }

  private static List<String> cleaned(List<String> names) {
    return names.stream()
        .filter(n -> Boilerplate.reason(n).isEmpty())
        .filter(n -> !NO_AUTHOR.matcher(n).find() && !Timestamp.isWord(n))
        .distinct()
        .toList();
  }

  private List<String> links() {
    Set<String> names = new LinkedHashSet<>();
    for (Element link : parts.authors()) {
      if (text.begins(link, above) && (names.isEmpty() || Bylines.isPerson(link.text()))) {
        names.addAll(cleaned(Bylines.names(PageMetadata.clean(link.text()))));
      }
    }
    return List.copyOf(names);
  }

  /** Returns the names in the lines between the headline and the body, or just above. */
  private List<String> lines() {
    int headline = text.headline();
    Stream<List<String>> below =
        IntStream.range(above.start(), above.end())
            .mapToObj(
                i ->
                    i > headline
                        ? Bylines.underHeadline(text.get(i).text())
                        : Bylines.inLine(text.get(i).text()));
    Stream<List<String>> before =
        IntStream.range(Math.max(0, above.start() - JUST_ABOVE), above.start())
            .mapToObj(i -> text.get(i).text())
            .map(line -> Stream.of(Bylines.inLine(line), Bylines.signed(line)))
            .flatMap(s -> s.filter(names -> !names.isEmpty()).limit(1));
    return Stream.concat(below, before)
        .map(ShownAuthors::cleaned)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the people in the first element that has a name for authors and holds some. */
  private List<String> named(Predicate<Element> condition) {
    return parts.named().stream()
        .filter(this::isOfAuthor)
        .filter(condition)
        .flatMap(e -> Stream.concat(lines(e), leaves(e)))
        .map(Bylines::names)
        .filter(names -> !names.isEmpty() && names.stream().allMatch(Bylines::isPerson))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isOfAuthor(Element element) {
    return ElementNames.hasAny(element, AUTHOR_NAMES);
  }

  private Stream<String> lines(Element named) {
    return text.lines(named).stream()
        .filter(line -> line.length() <= LONGEST_NAME)
        .limit(2)
        .flatMap(String::lines);
  }

  /** Returns the texts of the elements in a line that is a name and a day without a space. */
  private Stream<String> leaves(Element named) {
    return text.range(named).length() > 1
        ? Stream.of()
        : named.children().stream().map(Element::text).filter(t -> t.length() <= LONGEST_NAME);
  }

  private List<String> marked() {
    return parts.marked("author").stream()
        .map(e -> Objects.requireNonNullElse(e.selectFirst("[itemprop=name]"), e).text())
        .flatMap(name -> Bylines.names(PageMetadata.clean(name)).stream())
        .toList();
  }

  /** Returns the first name in a line of its own beside a line with a date. */
  private List<String> dated() {
    return namesBelow()
        .filter(
            i ->
                Timestamp.isLine(text.get(i - 1).text())
                    || i + 1 < text.size() && Timestamp.isLine(text.get(i + 1).text()))
        .mapToObj(i -> Bylines.names(text.get(i).text()))
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the first name near the headline that is familiar or that the page repeats. */
  private List<String> known() {
    return namesBelow()
        .filter(i -> i <= above.start() + NEAR)
        .mapToObj(i -> Bylines.names(text.get(i).text()))
        .filter(names -> names.stream().allMatch(n -> Bylines.isFamiliar(n) || isIntroduced(n)))
        .findFirst()
        .orElse(List.of());
  }

  private IntStream namesBelow() {
    return IntStream.range(Math.max(1, above.start() + 1), above.end())
        .filter(i -> !text.get(i).isHeading() && Bylines.isName(text.get(i).text()));
  }

  /** Returns whether the page tells who a person is: "Ana Ruiz is a writer in Elling." */
  private boolean isIntroduced(String name) {
    return text.blocks().stream().anyMatch(b -> b.isProse() && b.text().startsWith(name + " is "));
  }

  private List<String> signed() {
    return text.blocks().stream()
        .filter(b -> !isBeside(b.owner()))
        .map(b -> Bylines.signed(b.text()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isBeside(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::parent)
        .limit(LEVELS)
        .anyMatch(e -> ElementNames.hasAny(e, OTHERS));
  }
}
