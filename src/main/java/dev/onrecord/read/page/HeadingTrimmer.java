package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Drops the headings that head nothing of the body: those of links, and the last ones. */
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
    return text.judge(trimmer.bare()::get, new Drop(BlockReason.BARE_HEADING));
  }

  private BitSet bare() {
    BitSet bare = new BitSet();
    boolean followed = false;
    for (int i = text.size() - 1; i >= 0; i--) {
      TextBlock block = text.get(i);
      bare.set(i, block.isBody() && block.isHeading() && (!followed || headsLinks(block)));
      followed |= block.isBody() && !block.isHeading();
    }
    return bare;
  }

  /** Returns whether the element around a heading holds nothing of the body, but links. */
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
    return block.isBody() && !block.isHeading()
        || judgement.keeps(Role.SUBHEADING)
        || judgement.keeps(Role.HEADLINE);
  }
}
