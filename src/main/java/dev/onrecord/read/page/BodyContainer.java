package dev.onrecord.read.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the body of the article. */
final class BodyContainer {
  private static final int TOGETHER = 2;
  private static final int TEASER = 4;
  private static final double ENOUGH_OF_KIND = 0.85;
  private static final double ENOUGH_BESIDE_BOX = 0.2;
  private static final double ENOUGH_OF_BODY = 0.5;

  private final TextBlocks text;
  private final BitSet prose;
  private final TextMass mass;

  private BodyContainer(TextBlocks text, BitSet prose) {
    this.text = text;
    this.prose = prose;
    this.mass = mass(prose);
  }

  /**
   * Returns the innermost element around nearly all paragraphs that are set alike, of the kind that
   * has the most prose. Teasers of other articles are set alike, too, but have less.
   *
   * @param marked the elements that are marked as the body
   * @param body the body element of the page
   */
  static Element of(TextBlocks text, List<Element> marked, Element body) {
    BitSet prose = new BitSet();
    for (int i = 0; i < text.size(); i++) {
      prose.set(i, text.get(i).isBodyProse());
    }
    BodyContainer place = new BodyContainer(text, prose);
    for (Element element : marked) {
      if (place.mass.of(element) >= place.mass.of(body) * ENOUGH_OF_BODY) {
        return element;
      }
    }
    return place.widen(innermost(body, place.mass(place.heaviestKind())));
  }

  private TextMass mass(BitSet some) {
    return new TextMass(text, i -> some.get(i) ? text.get(i).weight() : 0);
  }

  private static Element innermost(Element body, TextMass story) {
    Element at = body;
    while (true) {
      Element next = heaviest(at, story);
      if (next == null || story.of(next) < story.of(body) * ENOUGH_OF_KIND || isText(next)) {
        return at;
      }
      at = next;
    }
  }

  /** A long box in the story may have more prose than the story; then go out to that. */
  private Element widen(Element inner) {
    Map<Element, Integer> direct = new IdentityHashMap<>();
    prose.stream()
        .mapToObj(text::get)
        .forEach(block -> direct.merge(block.home(), block.weight(), Integer::sum));
    Element widest = inner;
    for (Element at = inner.parent(); at != null; at = at.parent()) {
      boolean much = direct.getOrDefault(at, 0) >= mass.of(inner) * ENOUGH_BESIDE_BOX;
      widest = much ? at : widest;
    }
    return widest;
  }

  /** The paragraphs that are set alike and have the most prose. */
  private BitSet heaviestKind() {
    Map<Element, Integer> perHome = new IdentityHashMap<>();
    prose.stream().forEach(i -> perHome.merge(text.get(i).home(), 1, Integer::sum));
    Map<String, BitSet> kinds = new HashMap<>();
    for (int i = prose.nextSetBit(0); i >= 0; i = prose.nextSetBit(i + 1)) {
      kinds.computeIfAbsent(text.get(i).setting(), k -> new BitSet()).set(i);
    }
    BitSet best = new BitSet();
    int most = 0;
    for (BitSet kind : kinds.values()) {
      int sum = kind.stream().map(i -> weight(i, perHome)).sum();
      best = sum > most ? kind : best;
      most = Math.max(most, sum);
    }
    return best;
  }

  /** A teaser is one paragraph in an element of its own; a story stands together. */
  private int weight(int block, Map<Element, Integer> perHome) {
    int weight = text.get(block).weight();
    if (text.isBesideLinkedHeading(block)) {
      return weight / TEASER;
    }
    boolean together = perHome.getOrDefault(text.get(block).home(), 0) > 1;
    return together ? weight * TOGETHER : weight;
  }

  private static boolean isText(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private static @Nullable Element heaviest(Element at, TextMass mass) {
    Element best = null;
    for (Element child = at.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      best = best == null || mass.of(child) > mass.of(best) ? child : best;
    }
    return best;
  }
}
