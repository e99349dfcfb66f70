package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.text.LineShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The blocks of text of a page, and the run of blocks that each element holds.
 *
 * @param blocks the blocks, in order
 * @param ranges the run of {@code blocks} of each element
 */
record TextBlocks(List<TextBlock> blocks, Map<Element, Span> ranges) {
  private static final int NEAR = 5;
  private static final int FEWEST_LISTED_WORDS = 6;
  private static final int FEWEST_LINKS = 4;
  private static final int MOST_LINKS = 20;
  private static final int FEWEST_TITLE_WORDS = 4;
  private static final double MOST_LINKED = 0.9;
  private static final Span NOTHING = new Span(0, 0);

  TextBlocks {
    blocks = List.copyOf(blocks);
  }

  TextBlock get(int at) {
    return blocks.get(at);
  }

  int size() {
    return blocks.size();
  }

  /** Returns these blocks, judged anew. */
  TextBlocks judge(IntFunction<Judgement> judgement) {
    List<TextBlock> judged = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      judged.add(blocks.get(i).judged(judgement.apply(i)));
    }
    return new TextBlocks(judged, ranges);
  }

  /** Returns these blocks, with a judgement on those that a condition holds for. */
  TextBlocks judge(IntPredicate condition, Judgement judgement) {
    return judge(i -> condition.test(i) ? judgement : get(i).judgement());
  }

  /** Returns the run of blocks that an element holds. */
  Span range(Element element) {
    return ranges.getOrDefault(element, NOTHING);
  }

  /** Returns whether an element is shown and begins in a run of blocks. */
  boolean begins(Element element, Span run) {
    Span range = ranges.get(element);
    return range != null && run.start() <= range.start() && range.start() < run.end();
  }

  /** Returns the first block that is kept as the headline, or the number of blocks. */
  int headline() {
    return IntStream.range(0, size())
        .filter(i -> get(i).judgement().keeps(Role.HEADLINE))
        .findFirst()
        .orElse(size());
  }

  /** Returns the run from the headline, or the beginning, to the first paragraph of the body. */
  Span aboveBody() {
    int from = headline() < size() ? headline() : firstHeading();
    return new Span(from, nextProse(from));
  }

  private int firstHeading() {
    return IntStream.range(0, size())
        .filter(i -> get(i).owner().normalName().equals("h1"))
        .findFirst()
        .orElse(0);
  }

  /** Returns the texts of the blocks that an element holds, or its own within one. */
  List<String> lines(Element element) {
    Span range = range(element);
    return range.length() == 0
        ? List.of(element.text())
        : blocks.subList(range.start(), range.end()).stream().map(TextBlock::text).toList();
  }

  /** Returns the places of the paragraphs of the body. */
  IntStream prose() {
    return IntStream.range(0, size()).filter(i -> get(i).isBodyProse());
  }

  /** Returns the first paragraph of the body from a block on, or the number of blocks. */
  int nextProse(int from) {
    int at = from;
    while (at < size() && !get(at).isBodyProse()) {
      at++;
    }
    return at;
  }

  /** Returns whether an element holds a block. */
  boolean holds(Element element, int block) {
    Span range = range(element);
    return range.start() <= block && block < range.end();
  }

  /** Returns whether a block is in a teaser: in a small box with a title that is a link. */
  boolean isTeaser(int block) {
    Element box = get(block).owner();
    while (range(box).length() == 1 && box.parent() != null) {
      box = box.parent();
    }
    Span run = range(box);
    return run.length() <= NEAR
        && blocks.subList(run.start(), run.end()).stream().anyMatch(TextBlocks::isTitleLink);
  }

  /** Returns whether a block is in a teaser that is an article within an article. */
  boolean isNested(int block) {
    Element article = get(block).owner().closest("article");
    Element parent = article == null ? null : article.parent();
    Span run = article == null ? NOTHING : range(article);
    return parent != null
        && parent.closest("article") != null
        && run.length() <= NEAR
        && blocks.subList(run.start(), run.end()).stream()
            .anyMatch(b -> b.isHeading() && isTitleLink(b));
  }

  private static boolean isTitleLink(TextBlock block) {
    return block.linked() > MOST_LINKED
        && (block.isHeading() || LineShape.words(block.text()) >= FEWEST_TITLE_WORDS);
  }

  /** Returns whether a block is an item of a list in the story, which a line announces. */
  boolean isListed(int block) {
    Element list = get(block).owner().closest("ul,ol");
    if (list == null) {
      return false;
    }
    int before = range(list).start() - 1;
    return before >= 0
        && get(block).isItem()
        && LineShape.words(get(block).text()) >= FEWEST_LISTED_WORDS
        && get(before).isBody()
        && get(before).leadsIn()
        && nextProse(range(list).end()) < size();
  }

  /** Returns whether a block that is no prose stands in a small box with links and no prose. */
  boolean isAmongLinks(int block) {
    Element box = get(block).owner();
    while (range(box).length() < FEWEST_LINKS && box.parent() != null) {
      box = box.parent();
    }
    Span run = range(box);
    List<TextBlock> held = blocks.subList(run.start(), run.end());
    return run.length() <= MOST_LINKS
        && held.stream().filter(b -> b.linked() > MOST_LINKED).count() * 2 >= run.length()
        && held.stream().noneMatch(TextBlock::isProse);
  }
}
