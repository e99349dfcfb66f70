package dev.onrecord.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the story. */
final class StoryPlace {
  private static final double ENOUGH_OF_KIND = 0.85;
  private static final double ENOUGH_BESIDE_BOX = 0.2;
  private static final double ENOUGH_OF_BODY = 0.5;

  private final List<Chunk> prose;
  private final PageMass mass;

  private StoryPlace(List<Chunk> prose) {
    this.prose = prose;
    this.mass = new PageMass(prose);
  }

  /**
   * The innermost element around nearly all paragraphs that are set alike, of the kind that has the
   * most prose. Teasers of other articles are set alike, too, but have less.
   *
   * @param prose the paragraphs that nothing speaks against
   * @param marked the elements that say they hold the story
   * @param body the page's body
   */
  static Element of(List<Chunk> prose, List<Element> marked, Element body) {
    StoryPlace place = new StoryPlace(prose);
    for (Element element : marked) {
      if (place.mass.of(element) >= place.mass.of(body) * ENOUGH_OF_BODY) {
        return element;
      }
    }
    return place.widen(innermost(body, new PageMass(place.heaviestKind())));
  }

  private static Element innermost(Element body, PageMass story) {
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
    prose.forEach(chunk -> direct.merge(chunk.home(), chunk.weight(), Integer::sum));
    Element widest = inner;
    for (Element at = inner.parent(); at != null; at = at.parent()) {
      boolean much = direct.getOrDefault(at, 0) >= mass.of(inner) * ENOUGH_BESIDE_BOX;
      widest = much ? at : widest;
    }
    return widest;
  }

  private List<Chunk> heaviestKind() {
    Map<String, List<Chunk>> kinds = new HashMap<>();
    for (Chunk chunk : prose) {
      kinds.computeIfAbsent(chunk.setting(), k -> new ArrayList<>()).add(chunk);
    }
    return heaviest(kinds.values());
  }

  private static List<Chunk> heaviest(Collection<List<Chunk>> kinds) {
    List<Chunk> best = List.of();
    int most = 0;
    for (List<Chunk> kind : kinds) {
      int sum = kind.stream().mapToInt(Chunk::weight).sum();
      best = sum > most ? kind : best;
      most = Math.max(most, sum);
    }
    return best;
  }

  private static boolean isText(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private static @Nullable Element heaviest(Element at, PageMass mass) {
    Element best = null;
    for (Element child = at.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      best = best == null || mass.of(child) > mass.of(best) ? child : best;
    }
    return best;
  }
}
