package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The text of a page in blocks, and the run of blocks that each element holds.
 *
 * @param blocks the blocks, in order
 * @param ranges the run of {@code blocks} of each element
 */
record TextBlocks(List<TextBlock> blocks, Map<Element, Span> ranges) {
  private static final int NEAR = 5;
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

  /** Returns whether an element is shown, and begins within a run of blocks. */
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

  /** Returns the run between the headline, or the beginning, and the first prose of the body. */
  Span aboveBody() {
    int headline = headline();
    int from = headline == size() ? 0 : headline;
    int to = from;
    while (to < size() && !get(to).isBodyProse()) {
      to++;
    }
    return new Span(from, to);
  }

  /** Returns whether an element holds a block. */
  boolean holds(Element element, int block) {
    Span range = range(element);
    return range.start() <= block && block < range.end();
  }

  /** Returns whether a block is of a teaser: its heading leads to the article it is taken from. */
  boolean isBesideLinkedHeading(int block) {
    Span near = range(get(block).home());
    for (int i = near.start(); i < Math.min(near.end(), near.start() + NEAR); i++) {
      if (get(i).isHeading() && get(i).linked() > MOST_LINKED) {
        return true;
      }
    }
    return false;
  }
}
