package dev.onrecord.read.page;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.ContentId;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.text.Byline;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** Reads a web page: its story by {@link BodyExtractor}, its metadata by {@link PageMetadata}. */
public final class WebPage {
  private static final String BETWEEN_BLOCKS = "\n\n";
  private static final int SHORTEST_COPY = 400;
  private static final double ENOUGH_OF_COPY = 0.4;
  private static final int MOST_SUBHEADING_WORDS = 16;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private WebPage() {}

  public static Article read(SourceText document) {
    PageLimits.check(document);
    org.jsoup.nodes.Document page = Jsoup.parse(document.text());
    PageParts parts = PageParts.of(page);
    PageMetadata metadata = PageMetadata.of(page, parts);
    TextBlocks text = BlockSplitter.of(page.body());
    List<String> reasons = BodyExtractor.reasons(text, metadata, parts, page.body());
    WebPage reader = new WebPage();
    if (isMissing(text, reasons, metadata.body())) {
      reader.addCopy(metadata.body());
      return metadata.on(reader.article(document), metadata.published(), metadata.authors());
    }
    reader.add(text.chunks(), reasons);
    return metadata.on(
        reader.article(document),
        metadata.published().or(() -> PageDay.shown(text, reasons, parts)),
        metadata.authors().isEmpty()
            ? PageAuthors.shown(text, reasons, parts)
            : metadata.authors());
  }

  private void add(List<TextBlock> chunks, List<String> reasons) {
    for (int i = 0; i < chunks.size(); i++) {
      add(chunks.get(i), reasons.get(i));
    }
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

  /** Whether the page brings its story in JSON-LD alone, to be shown by a script. */
  private static boolean isMissing(TextBlocks text, List<String> reasons, String copy) {
    String end = copy.stripTrailing();
    if (copy.length() < SHORTEST_COPY || end.endsWith("...") || end.endsWith("…")) {
      return false;
    }
    int story = 0;
    for (int i = 0; i < reasons.size(); i++) {
      story += reasons.get(i).isEmpty() ? text.chunks().get(i).text().length() : 0;
    }
    return story < copy.length() * ENOUGH_OF_COPY;
  }

  private void addCopy(String copy) {
    String plain = copy.contains("</p>") ? Jsoup.parse(copy).wholeText() : copy;
    for (String line : plain.split("\\R")) {
      Span span = TextLine.trim(line, 0, line.length());
      if (span.length() > 0) {
        blocks.add(Block.of(append(span.in(line)), Role.BODY));
      }
    }
  }

  private Span append(String block) {
    text.append(text.isEmpty() ? "" : BETWEEN_BLOCKS).append(block);
    return new Span(text.length() - block.length(), text.length());
  }

  private void add(TextBlock chunk, String reason) {
    Span span = append(chunk.text());
    if (reason.equals("headline")) {
      blocks.add(Block.of(span, Role.HEADLINE));
    } else if (reason.equals(BodyExtractor.STANDFIRST)) {
      blocks.add(Block.of(span, Role.SUBHEADING));
    } else if (reason.equals("byline")) {
      blocks.add(Block.of(span, Role.BYLINE));
    } else {
      blocks.add(reason.isEmpty() ? Block.of(span, role(chunk)) : Block.dropped(span, reason));
    }
  }

  static Role role(TextBlock chunk) {
    if (Byline.isSignature(chunk.text())) {
      return Role.BYLINE;
    }
    boolean shortLine = LineShape.words(chunk.text()) <= MOST_SUBHEADING_WORDS;
    Span all = new Span(0, chunk.text().length());
    boolean boldLine = chunk.isBold() && shortLine && !LineShape.isClosed(chunk.text(), all);
    if (chunk.isHeading() || boldLine) {
      return Role.SUBHEADING;
    }
    if (chunk.isItem()) {
      return Role.LIST_ITEM;
    }
    return LineShape.isTitle(chunk.text()) ? Role.SUBHEADING : Role.BODY;
  }
}
