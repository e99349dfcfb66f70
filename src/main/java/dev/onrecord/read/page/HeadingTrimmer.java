package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.text.BlockReason;
import org.jsoup.nodes.Element;

/** Drops the headings that head nothing of the body: headings of links, and the last ones. */
final class HeadingTrimmer {
  private final TextBlocks text;
  private final TextMass kept;
  private final TextMass links;

  private HeadingTrimmer(TextBlocks text) {
    this.text = text;
    this.kept = new TextMass(text, i -> isKept(text.get(i)) ? 1 : 0);
    this.links = new TextMass(text, i -> BlockJudge.isLinked(text.get(i)) ? 1 : 0);
  }

  /** Returns the blocks, with headings that have no paragraph below them dropped. */
  static TextBlocks trim(TextBlocks text) {
    HeadingTrimmer trimmer = new HeadingTrimmer(text);
    int end = text.size();
    while (end > 0 && !isText(text.get(end - 1))) {
      end--;
    }
    int last = end;
    return text.judge(
        i -> trimmer.isHeading(i) && (i >= last || trimmer.headsLinks(text.get(i))),
        new Drop(BlockReason.BARE_HEADING));
  }

  private boolean isHeading(int at) {
    return text.get(at).isBody() && text.get(at).isHeading();
  }

  private static boolean isText(TextBlock block) {
    return block.isBody() && !block.isHeading();
  }

  /** Returns whether the element around a heading holds links, and nothing of the body. */
  private boolean headsLinks(TextBlock heading) {
    Element box = heading.owner();
    while (text.range(box).length() == 1 && box.parent() != null) {
      box = box.parent();
    }
    int count = links.of(box);
    return kept.of(box) == 0 && count > 0 && count * 2 >= text.range(box).length() - 1;
  }

  private static boolean isKept(TextBlock block) {
    Judgement judgement = block.judgement();
    return isText(block) || judgement.keeps(Role.SUBHEADING) || judgement.keeps(Role.HEADLINE);
  }
}
