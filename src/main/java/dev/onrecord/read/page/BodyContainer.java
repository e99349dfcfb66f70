package dev.onrecord.read.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the body of the article. */
final class BodyContainer {
  private static final int TOGETHER = 2;
  private static final int TEASER = 4;
  private static final double ENOUGH_OF_KIND = 0.85;
  private static final double ENOUGH_BESIDE_BOX = 0.2;
  private static final double ENOUGH_OF_BODY = 0.5;
  private static final double ENOUGH_MORE = 0.15;
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> TEXT_TAGS = Set.of("p", "li");

  private final TextBlocks text;
  private final Set<Integer> prose;
  private final TextMass mass;
  private final TextMass teasers;

  private BodyContainer(TextBlocks text) {
    this.text = text;
    this.prose = text.prose().boxed().collect(toSet());
    this.mass = mass(prose);
    this.teasers = mass(prose.stream().filter(text::isTeaser).collect(toSet()));
  }

  /**
   * Returns an element that is marked as the body, if it holds enough of the prose. Otherwise,
   * returns the innermost element around nearly all paragraphs that are set alike, of the kind that
   * has the most prose. Teasers of other articles are set alike, too, but have less.
   *
   * @param marked the elements that are marked as the body
   * @param zone the element to look in
   */
  static Element of(TextBlocks text, List<Element> marked, Element zone) {
    BodyContainer container = new BodyContainer(text);
    double enough = container.mass.of(zone) * ENOUGH_OF_BODY;
    return marked.stream()
        .filter(element -> container.mass.of(element) >= enough)
        .findFirst()
        .orElseGet(() -> container.climb(container.widen(container.innermost(zone)), zone));
  }

  private TextMass mass(Set<Integer> some) {
    return new TextMass(text, i -> some.contains(i) ? text.get(i).weight() : 0);
  }

  private Element innermost(Element body) {
    TextMass kind = mass(heaviestKind(body));
    double enough = kind.of(body) * ENOUGH_OF_KIND;
    Element at = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      at = next.get();
      next =
          at.children().stream()
              .max(Comparator.comparingInt(kind::of))
              .filter(e -> kind.of(e) >= enough && !TEXT_TAGS.contains(e.normalName()));
    }
    return at;
  }

  /** Returns the outermost element that holds much prose of its own beside a long box in it. */
  private Element widen(Element inner) {
    Map<Element, Integer> direct =
        prose.stream()
            .map(text::get)
            .collect(groupingBy(TextBlock::home, summingInt(TextBlock::weight)));
    Element widest = inner;
    for (Element at = inner.parent(); at != null; at = at.parent()) {
      boolean much = direct.getOrDefault(at, 0) >= mass.of(inner) * ENOUGH_BESIDE_BOX;
      widest = much ? at : widest;
    }
    return widest;
  }

  /**
   * Returns the outermost element, up to the article or the main part of the page, whose other
   * prose is no teasers. A story may be set in several elements.
   */
  private Element climb(Element inner, Element zone) {
    Element article = StoryZone.outermost(inner, "article", zone);
    Element top = article == inner ? StoryZone.outermost(inner, "main", zone) : article;
    top = top == inner && zone.parent() != null && !zone.normalName().equals("body") ? zone : top;
    Element found = inner;
    for (Element at = inner; at != top && at.parent() != null; ) {
      at = at.parent();
      found = reads(at, found, inner) ? at : found;
    }
    return found;
  }

  /** Returns whether what an element holds beside a part of the story reads like more of it. */
  private boolean reads(Element around, Element part, Element inner) {
    int teaser = teasers.of(around) - teasers.of(part);
    int more = mass.of(around) - mass.of(part) - teaser;
    if (more <= teaser) {
      return false;
    }
    Set<String> names = inner.classNames();
    return more >= mass.of(inner) * ENOUGH_MORE
        || prose.stream()
            .filter(i -> text.holds(around, i) && !text.holds(part, i) && !text.isTeaser(i))
            .map(i -> BodyContainer.around(text.get(i).home()))
            .anyMatch(
                e ->
                    e.normalName().equals(inner.normalName())
                        && e.classNames().stream().anyMatch(names::contains));
  }

  private static Element around(Element home) {
    Element parent = home.parent();
    return LISTS.contains(home.normalName()) && parent != null ? parent : home;
  }

  /** Returns the paragraphs that are set alike and have the most prose. */
  private Set<Integer> heaviestKind(Element zone) {
    Map<Element, Long> perHome =
        prose.stream().collect(groupingBy(i -> text.get(i).home(), counting()));
    Map<String, Set<Integer>> kinds =
        prose.stream()
            .filter(i -> text.holds(zone, i))
            .collect(groupingBy(i -> text.get(i).setting(), toSet()));
    return kinds.values().stream()
        .max(Comparator.comparingInt(kind -> kind.stream().mapToInt(i -> weight(i, perHome)).sum()))
        .orElse(Set.of());
  }

  /** Returns the weight of a paragraph; one alone in its element may be a teaser. */
  private int weight(int block, Map<Element, Long> perHome) {
    int weight = text.get(block).weight();
    if (text.isTeaser(block)) {
      return weight / TEASER;
    }
    return perHome.getOrDefault(text.get(block).home(), 0L) > 1 ? weight * TOGETHER : weight;
  }
}
