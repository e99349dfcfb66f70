package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.CreditLine;
import dev.onrecord.read.text.LineShape;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the body of an article among the blocks of a page. It starts from the element that holds
 * nearly all prose which no name of an element speaks against, as in content extraction by text
 * density, and judges each block in it by its links, its neighbours, and the publisher's own copy
 * of the text, where the page brings one.
 */
final class BodyExtractor {
  private static final double MOSTLY = 0.7;

  private BodyExtractor() {}

  /** Returns the blocks of a page, judged. */
  static TextBlocks judge(TextBlocks text, PageMetadata metadata, PageParts parts, Element body) {
    BlockJudge judge = new BlockJudge(new PictureText(text, parts.pictures()), metadata);
    TextBlocks hinted = judgeByHints(text);
    Element container = BodyContainer.of(hinted, parts.marked("articleBody"), body);
    TextBlocks judged = hinted.judge(i -> judgeByPlace(hinted, i, container, judge));
    judged = new BodyOpening(judged, judge).takeIn(container);
    judged = PublishersCopy.align(metadata.body(), judged);
    judged = dropLabels(judged);
    judged = AuthorBiography.drop(judged, metadata.authors());
    judged = keepNames(judged);
    judged = HeadingTrimmer.trim(judged);
    return keepStandfirst(judged, new Shingles(metadata.summary()));
  }

  /** Judges each block by the elements around it, and by its words. */
  private static TextBlocks judgeByHints(TextBlocks text) {
    InheritedHints hints =
        new InheritedHints(
            new TextMass(text, i -> text.get(i).isProse() ? text.get(i).weight() : 0));
    return text.judge(
        i -> {
          TextBlock block = text.get(i);
          Optional<? extends Reason> hint = hints.reason(block.owner());
          Optional<? extends Reason> reason =
              hint.isPresent() ? hint : Boilerplate.reason(block.text());
          return reason.isPresent() ? new Drop(reason.get()) : Judgement.BODY;
        });
  }

  private static Judgement judgeByPlace(
      TextBlocks text, int at, Element container, BlockJudge judge) {
    TextBlock block = text.get(at);
    boolean hinted = block.judgement() instanceof Drop drop && drop.why() instanceof ElementReason;
    if (!hinted && !text.holds(container, at)) {
      return new Drop(BlockReason.OUTSIDE);
    }
    return block.isBody() ? judge.judge(block) : block.judgement();
  }

  /** Where the body is set in paragraphs, short lines that are not are labels: times, names. */
  private static TextBlocks dropLabels(TextBlocks text) {
    int set = 0;
    int all = 0;
    for (TextBlock block : text.blocks()) {
      if (block.isBodyProse()) {
        all += block.text().length();
        set += block.isSetAsText() ? block.text().length() : 0;
      }
    }
    return set > all * MOSTLY
        ? text.judge(i -> isLabel(text.get(i)), new Drop(BlockReason.LABEL))
        : text;
  }

  private static boolean isLabel(TextBlock block) {
    return block.isBody()
        && !block.isSetAsText()
        && !block.isProse()
        && !block.isBold()
        && !block.leadsIn();
  }

  /** Between the headline and the body stand the names of the writers. */
  private static TextBlocks keepNames(TextBlocks text) {
    int from = text.headline();
    int to = from;
    while (to < text.size() && !text.get(to).isBodyProse()) {
      to++;
    }
    int end = to;
    return text.judge(i -> i >= from && i < end && isName(text.get(i)), new Keep(Role.BYLINE));
  }

  private static boolean isName(TextBlock block) {
    return block.isBody()
        && !block.isHeading()
        && (CreditLine.isCredit(block.text()) || !Bylines.underHeadline(block.text()).isEmpty());
  }

  /** Keeps the summary between the headline and the body, which the metadata repeat. */
  private static TextBlocks keepStandfirst(TextBlocks text, Shingles summary) {
    boolean headline = false;
    for (int i = 0; i < text.size(); i++) {
      TextBlock block = text.get(i);
      if (block.judgement().keeps(Role.HEADLINE)) {
        headline = true;
        continue;
      }
      boolean again = LineShape.words(block.text()) >= 5 && summary.share(block.text()) > MOSTLY;
      boolean alone = again && isAlone(text, i);
      if (alone && (headline || block.isBody())) {
        int at = i;
        return text.judge(j -> j == at, new Keep(Role.SUBHEADING));
      }
      if (block.isBodyProse() && !alone) {
        return text;
      }
    }
    return text;
  }

  /** Returns whether a block is set unlike the next paragraph of the body. */
  private static boolean isAlone(TextBlocks text, int at) {
    for (int i = at + 1; i < text.size(); i++) {
      if (text.get(i).isBodyProse()) {
        return text.get(i).home() != text.get(at).home();
      }
    }
    return false;
  }
}
