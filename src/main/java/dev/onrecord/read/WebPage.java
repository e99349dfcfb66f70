package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** Reads a web page: its story by {@link Story}, its metadata by {@link PageMetadata}. */
final class WebPage {
  private static final String BETWEEN_BLOCKS = "\n\n";
  private static final int MOST_SUBHEADING_WORDS = 16;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private WebPage() {}

  static Article read(Document document) {
    org.jsoup.nodes.Document page = Jsoup.parse(document.text());
    PageMetadata metadata = PageMetadata.of(page);
    List<Chunk> chunks = Chunker.of(page.body());
    List<String> reasons = Story.reasons(chunks, metadata, page.body());
    WebPage reader = new WebPage();
    for (int i = 0; i < chunks.size(); i++) {
      reader.add(chunks.get(i), reasons.get(i));
    }
    return metadata.on(reader.article(document));
  }

  private Article article(Document document) {
    if (blocks.stream().noneMatch(b -> b.role().isStory())) {
      throw new UnreadableArticleException(
          Problem.NOT_AN_ARTICLE,
          document.name(),
          "a web page without a story in " + blocks.size() + " blocks of text; give an article's");
    }
    return new Article(ContentId.of(text.toString()), text.toString(), blocks, new TreeMap<>());
  }

  private void add(Chunk chunk, String reason) {
    text.append(text.isEmpty() ? "" : BETWEEN_BLOCKS);
    int start = text.length();
    text.append(chunk.text());
    Span span = new Span(start, text.length());
    if (reason.equals("headline")) {
      blocks.add(Block.of(span, Role.HEADLINE));
    } else if (reason.equals(Story.STANDFIRST)) {
      blocks.add(Block.of(span, Role.SUBHEADING));
    } else if (reason.equals("byline")) {
      blocks.add(Block.of(span, Role.BYLINE));
    } else {
      blocks.add(reason.isEmpty() ? Block.of(span, role(chunk)) : Block.dropped(span, reason));
    }
  }

  private static Role role(Chunk chunk) {
    boolean shortLine = Sentences.words(chunk.text()) <= MOST_SUBHEADING_WORDS;
    Span all = new Span(0, chunk.text().length());
    boolean boldLine = chunk.isBold() && shortLine && !Sentences.isClosed(chunk.text(), all);
    if (chunk.isHeading() || boldLine) {
      return Role.SUBHEADING;
    }
    return chunk.isItem() ? Role.LIST_ITEM : Role.BODY;
  }
}
