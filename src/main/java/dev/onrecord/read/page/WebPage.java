package dev.onrecord.read.page;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.ContentId;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.text.CreditLine;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A reader of web pages, with the story from {@link BodyExtractor} and the metadata from {@link
 * PageMetadata}.
 */
public final class WebPage {
  // More than any page of the press has. Each tag costs far more time and memory than its size
  // suggests. Attributes need no limit, as jsoup keeps the first few hundred of a tag.
  private static final int MOST_TAGS = 400_000;
  private static final String BETWEEN_BLOCKS = "\n\n";
  private static final int SHORTEST_COPY = 400;
  private static final double ENOUGH_OF_COPY = 0.4;
  private static final int MOST_SUBHEADING_WORDS = 16;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private WebPage() {}

  /** Returns the article that a page holds. */
  public static Article read(SourceText document) {
    checkTags(document);
    Document page = Jsoup.parse(document.text());
    PageParts parts = PageParts.of(page);
    PageMetadata metadata = PageMetadata.of(page, parts);
    TextBlocks text =
        BodyExtractor.judge(BlockSplitter.split(page.body()), metadata, parts, page.body());
    if (isMissing(text, metadata.body())) {
      Article copy = ofCopy(metadata.body()).article(document);
      return metadata.on(copy, metadata.published(), metadata.authors());
    }
    return metadata.on(
        of(text).article(document),
        metadata.published().or(() -> PageDay.shown(text, parts)),
        metadata.authors().isEmpty() ? PageAuthors.shown(text, parts) : metadata.authors());
  }

  private static void checkTags(SourceText document) {
    String text = document.text();
    int tags = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (++tags > MOST_TAGS) {
        throw new UnreadableArticleException(
            Problem.TOO_LARGE,
            document.name(),
            i,
            "more than " + MOST_TAGS + " tags; this is no page of an article");
      }
    }
  }

  private static WebPage of(TextBlocks text) {
    WebPage page = new WebPage();
    for (TextBlock block : text.blocks()) {
      page.add(block.text(), block.isBody() ? new Keep(role(block)) : block.judgement());
    }
    return page;
  }

  private static WebPage ofCopy(String copy) {
    WebPage page = new WebPage();
    String plain = copy.contains("</p>") ? Jsoup.parse(copy).wholeText() : copy;
    for (String line : plain.split("\\R")) {
      Span span = TextLine.trim(line, 0, line.length());
      if (span.length() > 0) {
        page.add(span.in(line), Judgement.BODY);
      }
    }
    return page;
  }

  private void add(String block, Judgement judgement) {
    text.append(text.isEmpty() ? "" : BETWEEN_BLOCKS).append(block);
    blocks.add(judgement.on(new Span(text.length() - block.length(), text.length())));
  }

  private Article article(SourceText document) {
    if (blocks.stream().noneMatch(b -> b.role().isStory())) {
      throw new UnreadableArticleException(
          Problem.NOT_AN_ARTICLE,
          document.name(),
          "a web page without a story in " + blocks.size() + " blocks of text; give an article's");
    }
    String whole = text.toString();
    return new Article(ContentId.of(whole), whole, blocks, new TreeMap<>());
  }

  /** Returns whether the body stands in JSON-LD alone, to be shown by a script. */
  private static boolean isMissing(TextBlocks text, String copy) {
    String end = copy.stripTrailing();
    if (copy.length() < SHORTEST_COPY || end.endsWith("...") || end.endsWith("…")) {
      return false;
    }
    int body =
        text.blocks().stream().filter(TextBlock::isBody).mapToInt(b -> b.text().length()).sum();
    return body < copy.length() * ENOUGH_OF_COPY;
  }

  /** Returns the role of a block of the body. */
  static Role role(TextBlock block) {
    if (CreditLine.isSignature(block.text())) {
      return Role.BYLINE;
    }
    boolean shortLine = LineShape.words(block.text()) <= MOST_SUBHEADING_WORDS;
    boolean boldLine = block.isBold() && shortLine && !LineShape.isClosed(block.text());
    if (block.isHeading() || boldLine) {
      return Role.SUBHEADING;
    }
    if (block.isItem()) {
      return Role.LIST_ITEM;
    }
    return LineShape.isTitle(block.text()) ? Role.SUBHEADING : Role.BODY;
  }
}
