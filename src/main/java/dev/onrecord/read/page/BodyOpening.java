package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.LineShape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The beginning of a body outside of the element that holds the rest. Some pages set the headline,
 * the summary and the first paragraphs each in an element of its own.
 */
final class BodyOpening {
  private static final Judgement OUTSIDE = new Drop(BlockReason.OUTSIDE);
  private static final int LEVELS = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_HEADLINE_WORDS = 3;
  private static final double MOST_LINKED = 0.3;
  private static final Set<String> SUMMARY_NAMES = ElementNames.LISTS.words("summary");

  private final TextBlocks text;
  private final BlockJudge judge;

  /** Creates the opening of a body whose blocks have been judged. */
  BodyOpening(TextBlocks text, BlockJudge judge) {
    this.text = text;
    this.judge = judge;
  }

  /** Returns the blocks, judged anew between the headline and the container. */
  TextBlocks takeIn(Element container) {
    int end = text.range(container).start();
    OptionalInt headline =
        text.headline() < text.size() ? OptionalInt.empty() : headlineBefore(end);
    return headline.isEmpty() ? text : takeIn(headline.getAsInt(), end);
  }

  private TextBlocks takeIn(int headline, int end) {
    List<TextBlock> blocks = new ArrayList<>(text.blocks());
    blocks.set(headline, text.get(headline).judged(new Keep(Role.HEADLINE)));
    boolean first = true;
    for (int i = headline + 1; i < end; i++) {
      if (text.get(i).judgement().equals(OUTSIDE)) {
        blocks.set(i, text.get(i).judged(judge(i, first)));
        first &= !blocks.get(i).isBody();
      }
    }
    return new TextBlocks(blocks, text.ranges());
  }

  /**
   * Returns the last heading before the body with the words of the headline; or else the last block
   * with these words; or else the last heading of the first level.
   */
  private OptionalInt headlineBefore(int end) {
    OptionalInt found = OptionalInt.empty();
    OptionalInt other = OptionalInt.empty();
    for (int i = end - 1; i >= 0 && judge.knowsHeadline(); i--) {
      if (text.get(i).judgement().equals(OUTSIDE) && judge.isHeadline(text.get(i).text())) {
        if (text.get(i).isHeading()) {
          return OptionalInt.of(i);
        }
        found = found.isEmpty() ? OptionalInt.of(i) : found;
      }
      other = other.isEmpty() && isFirstLevel(text.get(i)) ? OptionalInt.of(i) : other;
    }
    return found.isEmpty() ? other : found;
  }

  /** Returns whether a block is a heading of the first level, but not the name of a site. */
  private static boolean isFirstLevel(TextBlock block) {
    return block.owner().normalName().equals("h1")
        && block.judgement().equals(OUTSIDE)
        && block.linked() <= MOST_LINKED
        && LineShape.wordsInAnyScript(block.text()) >= FEWEST_HEADLINE_WORDS;
  }

  /** Judges a block between the headline and the container. */
  private Judgement judge(int at, boolean first) {
    TextBlock block = text.get(at);
    Judgement own = judge.judgeAbove(block);
    if (!own.keeps(Role.BODY)) {
      return own;
    }
    boolean linked = block.linked() > MOST_LINKED || text.isTeaser(at);
    boolean brief = LineShape.wordsInAnyScript(block.text()) < FEWEST_WORDS;
    if (linked || brief) {
      return OUTSIDE;
    }
    boolean heading = block.isHeading() && Dates.parse(block.text()).isEmpty();
    if (first && (heading || isNamedSummary(block))) {
      return new Keep(Role.SUBHEADING);
    }
    return block.isProse() && !block.isItem() ? Judgement.BODY : OUTSIDE;
  }

  private boolean isNamedSummary(TextBlock block) {
    return block
        .around(LEVELS)
        .takeWhile(e -> text.range(e).length() <= LEVELS)
        .anyMatch(e -> ElementNames.hasAny(e, SUMMARY_NAMES));
  }
}
