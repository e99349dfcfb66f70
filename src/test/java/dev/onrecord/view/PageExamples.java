package dev.onrecord.view;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Pages;
import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** An article and results with every part that a page can have. */
final class PageExamples {
  private static final String TEXT_OF_ALL =
      """
      By Oda Finch

      The ferry was late, Captain Tilda Brook said on Monday.

      What the harbour heard

      "We counted the lifeboats," Brook said. "There were nine."

      According to two deckhands, the engine was on fire.

      The Harbour Board said that the inquiry would be short. Minister Hal Yates denied it.

      Share this story\
      """;

  private PageExamples() {}

  static Article article() {
    List<Block> blocks =
        List.of(
            block("By Oda Finch", Role.BYLINE),
            block("The ferry was late, Captain Tilda Brook said on Monday.", Role.BODY),
            block("What the harbour heard", Role.SUBHEADING),
            block("\"We counted the lifeboats,\" Brook said. \"There were nine.\"", Role.BODY),
            block("According to two deckhands, the engine was on fire.", Role.LIST_ITEM),
            block(
                "The Harbour Board said that the inquiry would be short. Minister Hal Yates denied"
                    + " it.",
                Role.LIST_ITEM),
            Block.dropped(span("Share this story"), "a link"));
    return new Article("ferry", TEXT_OF_ALL, blocks, new TreeMap<>())
        .withHeadline("Ferry arrives late")
        .withSource("The Quay")
        .withPublished(LocalDate.of(2021, 3, 4));
  }

  private static Block block(String text, Role role) {
    return Block.of(span(text), role);
  }

  private static Span span(String text) {
    int start = TEXT_OF_ALL.indexOf(text);
    return new Span(start, start + text.length());
  }

  /** Returns the page of a search with facets of all kinds. */
  static String results() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(article());
      index.add(
          Article.of("later", List.of("The ferry sank, Captain Tilda Brook said."))
              .withPublished(LocalDate.of(2021, 9, 1)));
      Search search =
          Search.of(Query.parse("ferry OR lifeboats OR engine"))
              .highlight(TEXT)
              .context(1)
              .facet(SPEAKER.top(5), TOPIC.top(5), PUBLISHED.byMonth())
              .facet(SPEAKER.top(5).by(PUBLISHED.byMonth()));
      Results results = index.search(search);
      return Pages.of(search, results);
    }
  }
}
