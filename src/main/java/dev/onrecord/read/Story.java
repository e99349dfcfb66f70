package dev.onrecord.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story among the chunks of a page. It starts from the element that holds nearly all
 * prose which no name of an element speaks against, as in content extraction by text density, and
 * judges each chunk in it by its links, its neighbours, and the publisher's own copy of the text,
 * where the page brings one.
 */
final class Story {
  /** The reason of the summary above the story, which is kept. */
  static final String STANDFIRST = "standfirst";

  private static final double MOSTLY = 0.7;
  private static final double ENOUGH_OF_KIND = 0.85;
  private static final double ENOUGH_BESIDE_BOX = 0.2;
  private static final double ENOUGH_OF_BODY = 0.5;
  private static final double MOST_LINKED = 0.6;

  private final List<Chunk> chunks;
  private final PageMass mass;
  private final PageMetadata metadata;
  private final List<String> reasons = new ArrayList<>();

  private Story(List<Chunk> chunks, PageMetadata metadata) {
    this.chunks = chunks;
    this.mass = new PageMass(chunks);
    this.metadata = metadata;
  }

  /** Why each chunk is no part of the story; empty for those that are. */
  static List<String> reasons(List<Chunk> chunks, PageMetadata metadata, Element body) {
    Story story = new Story(chunks, metadata);
    story.judge(body);
    return story.reasons;
  }

  private void judge(Element body) {
    PageMass clean = new PageMass(chunks.stream().filter(this::isClean).toList());
    Element container = container(body, clean);
    for (Chunk chunk : chunks) {
      String reason = mass.reason(chunk.owner());
      reasons.add(
          reason.isEmpty()
              ? chunk.owner() == container || isIn(chunk.owner(), container)
                  ? own(chunk)
                  : "outside of the story"
              : reason);
    }
    alignWithCopy();
    dropUnlike();
    trimHeadings();
    findStandfirst();
  }

  private boolean isClean(Chunk chunk) {
    return mass.reason(chunk.owner()).isEmpty() && Furniture.reason(chunk.text()).isEmpty();
  }

  /**
   * The innermost element around nearly all paragraphs that are set alike, of the kind that has the
   * most prose. Teasers of other articles are set alike, too, but have less.
   */
  private Element container(Element body, PageMass clean) {
    for (Element marked : body.select("[itemprop]")) {
      if (PageHints.isMarkedBody(marked) && clean.of(marked) >= clean.of(body) * ENOUGH_OF_BODY) {
        return marked;
      }
    }
    Map<String, List<Chunk>> kinds = new HashMap<>();
    for (Chunk chunk : chunks) {
      if (chunk.isProse() && isClean(chunk)) {
        kinds.computeIfAbsent(chunk.setting(), k -> new ArrayList<>()).add(chunk);
      }
    }
    PageMass story = new PageMass(heaviest(kinds.values()));
    Element at = body;
    while (true) {
      Element next = heaviest(at, story);
      if (next == null || story.of(next) < story.of(body) * ENOUGH_OF_KIND || isText(next)) {
        return widen(at, clean);
      }
      at = next;
    }
  }

  /** A long box in the story may have more prose than the story; then go out to that. */
  private Element widen(Element inner, PageMass clean) {
    Map<Element, Integer> direct = new IdentityHashMap<>();
    for (Chunk chunk : chunks) {
      if (chunk.isProse() && isClean(chunk)) {
        direct.merge(chunk.home(), chunk.text().length() - chunk.linkChars(), Integer::sum);
      }
    }
    Element widest = inner;
    for (Element at = inner.parent(); at != null; at = at.parent()) {
      boolean much = direct.getOrDefault(at, 0) >= clean.of(inner) * ENOUGH_BESIDE_BOX;
      widest = much ? at : widest;
    }
    return widest;
  }

  private static List<Chunk> heaviest(Collection<List<Chunk>> kinds) {
    List<Chunk> best = List.of();
    int most = 0;
    for (List<Chunk> kind : kinds) {
      int sum = kind.stream().mapToInt(c -> c.text().length() - c.linkChars()).sum();
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
    for (Element child : at.children()) {
      best = best == null || mass.of(child) > mass.of(best) ? child : best;
    }
    return best;
  }

  private static boolean isIn(Element element, Element container) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == container) {
        return true;
      }
    }
    return false;
  }

  /** What a chunk says against itself. */
  private String own(Chunk chunk) {
    String text = chunk.text();
    String furniture = Furniture.reason(text);
    if (!furniture.isEmpty()) {
      return furniture;
    }
    if (chunk.linked() > MOST_LINKED && !chunk.isSentence()) {
      return "links";
    }
    if (!chunk.isSentence() && chunk.isByPicture()) {
      return "caption";
    }
    if (Timestamp.isLine(text)) {
      return "date line";
    }
    if (!Byline.authors(text).isEmpty() || metadata.authors().contains(text)) {
      return "byline";
    }
    return text.equals(metadata.headline()) ? "headline" : "";
  }

  /** If the publisher's own copy is whole, prose of the page that is not in it is no story. */
  private void alignWithCopy() {
    if (metadata.body().length() < 300) {
      return;
    }
    Shingles copy = new Shingles(metadata.body());
    int in = 0;
    int all = 0;
    double[] shares = new double[chunks.size()];
    for (int i = 0; i < chunks.size(); i++) {
      shares[i] = copy.share(chunks.get(i).text());
      if (reasons.get(i).isEmpty()) {
        all += chunks.get(i).text().length();
        in += shares[i] > 0.5 ? chunks.get(i).text().length() : 0;
      }
    }
    if (in >= all * 0.6) {
      for (int i = 0; i < chunks.size(); i++) {
        boolean prose = Sentences.words(chunks.get(i).text()) >= 5 && !chunks.get(i).isHeading();
        if (reasons.get(i).isEmpty() && prose && shares[i] < 0.2) {
          reasons.set(i, "not in the publisher's own copy of the text");
        }
      }
    }
  }

  /** Where the story is set in paragraphs, short lines that are not are labels: times, names. */
  private void dropUnlike() {
    int set = 0;
    int all = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (reasons.get(i).isEmpty() && chunk.isProse()) {
        all += chunk.text().length();
        set += chunk.isSetAsText() ? chunk.text().length() : 0;
      }
    }
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean label = !chunk.isSetAsText() && !chunk.isProse() && !chunk.isBold();
      if (set > all * MOSTLY && reasons.get(i).isEmpty() && label) {
        reasons.set(i, "label that is not set like the story");
      }
    }
  }

  /** The summary between the headline and the story, which the metadata repeat. */
  private void findStandfirst() {
    Shingles summary = new Shingles(metadata.summary());
    boolean headline = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      headline |= reasons.get(i).equals("headline");
      boolean again = Sentences.words(chunk.text()) >= 5 && summary.share(chunk.text()) > MOSTLY;
      if (reasons.get(i).isEmpty() && chunk.isProse() && !(again && isAlone(i))) {
        return;
      }
      if (again && (headline || reasons.get(i).isEmpty()) && isAlone(i)) {
        reasons.set(i, STANDFIRST);
        return;
      }
    }
  }

  /** Whether a chunk is set unlike the next one of the story. */
  private boolean isAlone(int at) {
    for (int i = at + 1; i < chunks.size(); i++) {
      if (reasons.get(i).isEmpty() && chunks.get(i).isProse()) {
        return chunks.get(i).home() != chunks.get(at).home();
      }
    }
    return false;
  }

  /** A heading without a paragraph below it heads something else. */
  private void trimHeadings() {
    boolean followed = false;
    for (int i = chunks.size() - 1; i >= 0; i--) {
      if (reasons.get(i).isEmpty()) {
        boolean heading = chunks.get(i).isHeading();
        if (heading && !followed) {
          reasons.set(i, "heading without a text");
        }
        followed = !heading || followed;
      }
    }
  }
}
