package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.page.ElementReason.Hidden;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.CreditLine;
import dev.onrecord.read.text.LineShape;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Finds the body of an article among the blocks of a page. As in content extraction by text
 * density, it starts from the element that holds nearly all of the prose, except the prose in
 * elements with names of boilerplate. It then judges each block there by its links, by its
 * neighbours, and by the publisher's own copy of the text, if the page has one.
 */
final class BodyExtractor {
  private static final double MOSTLY = 0.7;
  private static final double MOST_NESTED = 0.4;
  private static final int FEWEST_WORDS = 5;

  private BodyExtractor() {}

  /** Returns the blocks of a page, judged. */
  static TextBlocks judge(TextBlocks text, PageMetadata metadata, PageParts parts, Element body) {
    BlockJudge judge = new BlockJudge(new PictureText(text, parts.pictures()), metadata);
    int headline = StoryZone.headline(text, judge);
    ElementHints hints = new ElementHints(text, headline);
    Element zone = StoryZone.of(text, headline, hints.story(), body);
    hints.weigh(zone);
    TextBlocks hinted = text.judge(i -> judgeByHints(text.get(i), hints));
    Element container = BodyContainer.of(hinted, parts.marked("articleBody"), zone);
    TextBlocks judged = hinted.judge(i -> judgeByPlace(hinted, i, container, judge));
    judged = new BodyOpening(judged, judge).takeIn(container);
    judged = dropNested(judged);
    judged = PublishersCopy.align(metadata.body(), judged);
    judged = dropLabels(judged);
    judged = PageAuthors.dropBiographies(judged, metadata.authors().names());
    judged = keepNames(judged);
    judged = HeadingTrimmer.trim(judged);
    return keepStandfirst(judged, new Shingles(metadata.summary()));
  }

  /** Judges a block by the elements around it, or else by its words. */
  private static Judgement judgeByHints(TextBlock block, ElementHints hints) {
    return hints
        .reason(block.owner())
        .<Reason>map(reason -> reason)
        .or(() -> Boilerplate.reason(block.text()))
        .<Judgement>map(Drop::new)
        .orElse(Judgement.BODY);
  }

  /** Drops a block outside of the container, or judges it by itself. */
  private static Judgement judgeByPlace(
      TextBlocks text, int at, Element container, BlockJudge judge) {
    TextBlock block = text.get(at);
    boolean inside = text.holds(container, at);
    if (block.judgement() instanceof Drop drop && drop.why() instanceof ElementReason reason) {
      boolean kept = inside && reason instanceof Hidden && block.isProse() && !text.isTeaser(at);
      return kept
          ? Boilerplate.reason(block.text())
              .<Judgement>map(Drop::new)
              .orElseGet(() -> judge.judge(block))
          : drop;
    }
    if (!inside) {
      return new Drop(BlockReason.OUTSIDE);
    }
    if (!block.isBody()) {
      return block.judgement();
    }
    if (text.isListed(at)) {
      return Judgement.BODY;
    }
    return text.isAmongLinks(at) ? new Drop(BlockReason.LINKS) : judge.judge(block);
  }

  /** Drops teasers that are articles within the article, unless they are most of the story. */
  private static TextBlocks dropNested(TextBlocks text) {
    int[] nested = text.prose().filter(text::isNested).toArray();
    int held = IntStream.of(nested).map(i -> text.get(i).weight()).sum();
    int all = text.prose().map(i -> text.get(i).weight()).sum();
    return nested.length == 0 || held > all * MOST_NESTED
        ? text
        : text.judge(i -> text.get(i).isBody() && text.isNested(i), new Drop(BlockReason.OUTSIDE));
  }

  /** Drops short lines that are not set like the body, if that is set in paragraphs. */
  private static TextBlocks dropLabels(TextBlocks text) {
    int all = text.prose().map(i -> text.get(i).text().length()).sum();
    int set =
        text.prose()
            .filter(i -> text.get(i).isSetAsText())
            .map(i -> text.get(i).text().length())
            .sum();
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

  /** Keeps the names of the writers between the headline and the body as a byline. */
  private static TextBlocks keepNames(TextBlocks text) {
    Span above = text.aboveBody();
    return text.headline() == text.size()
        ? text
        : text.judge(
            i -> above.start() <= i && i < above.end() && isName(text.get(i)),
            new Keep(Role.BYLINE));
  }

  private static boolean isName(TextBlock block) {
    return block.isBody()
        && !block.isHeading()
        && (CreditLine.isCredit(block.text()) || !Bylines.underHeadline(block.text()).isEmpty());
  }

  /** Keeps the summary between the headline and the body, as found in the metadata. */
  private static TextBlocks keepStandfirst(TextBlocks text, Shingles summary) {
    int headline = text.headline();
    OptionalInt standfirst =
        IntStream.range(0, Math.min(text.nextProse(0) + 1, text.size()))
            .filter(i -> i > headline || text.get(i).isBody())
            .filter(i -> isStandfirst(text, i, summary))
            .findFirst();
    return standfirst.isEmpty()
        ? text
        : text.judge(i -> i == standfirst.getAsInt(), new Keep(Role.SUBHEADING));
  }

  /** Returns whether a block repeats the summary, and is set unlike the next paragraph. */
  private static boolean isStandfirst(TextBlocks text, int at, Shingles summary) {
    TextBlock block = text.get(at);
    if (block.judgement().keeps(Role.HEADLINE)
        || LineShape.words(block.text()) < FEWEST_WORDS
        || summary.share(block.text()) <= MOSTLY) {
      return false;
    }
    int next = text.nextProse(at + 1);
    return next < text.size() && text.get(next).home() != block.home();
  }
}
