package dev.onrecord.read.page;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.text.CreditLine;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  private static final int SHORTEST_COPY = 400;
  private static final double ENOUGH_OF_COPY = 0.4;
  private static final int MOST_SUBHEADING_WORDS = 16;

  private WebPage() {}

  /** Returns the article that a page holds. */
  public static Article read(SourceText document) {
    checkTags(document);
    Document page = Jsoup.parse(document.text());
    StreamedParts.join(page);
    PageParts parts = PageParts.of(page);
    ArticleDraft draft = new ArticleDraft(document.name());
    PageMetadata metadata = PageMetadata.of(page, parts, draft);
    TextBlocks text =
        BodyExtractor.judge(BlockSplitter.split(page.body()), metadata, parts, page.body());
    if (isMissing(text, metadata.body())) {
      draft.addAll(copied(metadata.body()));
    } else {
      text.blocks().forEach(block -> draft.add(passage(block)));
    }
    Optional<LocalDate> day = PageDay.of(text, parts, metadata);
    draft.day(day);
    draft.time(day.flatMap(d -> PageDay.time(d, parts, metadata)));
    PageAuthors.of(text, parts, metadata.authors())
        .forEach(name -> draft.add(Fields.AUTHOR, Optional.of(name)));
    draft.put(Fields.HEADLINE, Optional.of(metadata.headline()));
    return draft.article("a web page");
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

  private static Passage passage(TextBlock block) {
    return block.isBody()
        ? Passage.of(role(block), block.text())
        : new Passage(block.text(), block.judgement());
  }

  private static List<Passage> copied(String copy) {
    String plain = copy.contains("</p>") ? Jsoup.parse(copy).wholeText() : copy;
    return plain
        .lines()
        .map(line -> Passage.of(Role.BODY, TextLine.trim(line, 0, line.length()).in(line)))
        .toList();
  }

  /** Returns whether the body stands in JSON-LD alone, to be shown by a script. */
  private static boolean isMissing(TextBlocks text, String copy) {
    String end = copy.stripTrailing();
    if (copy.length() < SHORTEST_COPY || end.endsWith("...") || end.endsWith("…")) {
      return false;
    }
    int body =
        text.blocks().stream()
            .filter(b -> b.isBody() || ElementHints.isBoxed(b))
            .mapToInt(b -> b.text().length())
            .sum();
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
