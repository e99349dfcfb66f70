package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Printable;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small index of a few lines, for tests of queries. Each line is a paragraph after the id of its
 * article and a colon:
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="sample"}
 */
public final class SampleIndex implements AutoCloseable {
  private static final int MOST_HITS = 1000;

  private final ArticleIndex index;

  private SampleIndex(ArticleIndex index) {
    this.index = index;
  }

  /**
   * Creates an index of lines.
   *
   * @param lines paragraphs, each as {@code id: text}; those with the same id are one article, in
   *     their order
   * @return the sample
   * @throws IllegalArgumentException if a line has no id
   */
  public static SampleIndex of(String... lines) {
    return of(Annotator.standard(), lines);
  }

  /**
   * Creates an index of lines, with the given annotator.
   *
   * @param annotator the annotator of the sample
   * @param lines lines of the form {@code id: text}
   * @return the sample
   */
  public static SampleIndex of(Annotator annotator, String... lines) {
    Map<String, List<String>> paragraphs = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException(
            "a line is 'id: text', not '" + Printable.of(line) + "'");
      }
      String text = line.substring(colon + 1).strip();
      paragraphs
          .computeIfAbsent(line.substring(0, colon).strip(), id -> new ArrayList<>())
          .add(text);
    }
    ArticleIndex index = ArticleIndex.inMemory(annotator);
    paragraphs.forEach((id, texts) -> index.add(Article.of(id, texts)));
    return new SampleIndex(index);
  }

  /** {@return the index, for other searches and additions} */
  public ArticleIndex index() {
    return index;
  }

  /**
   * {@return the matching paragraphs, best first, as article id, slash and ordinal: "dam/0"}
   *
   * @param query the query
   */
  public List<String> find(Query query) {
    return hits(query).stream().map(SampleIndex::id).toList();
  }

  /**
   * {@return the matching texts, best first, with the matching words in brackets}
   *
   * @param query the query
   */
  public List<String> marked(Query query) {
    return hits(query).stream().map(hit -> hit.marked(Fields.TEXT, "[", "]")).toList();
  }

  private List<Hit> hits(Query query) {
    return index.search(Search.of(query).highlight(Fields.TEXT).limit(MOST_HITS)).hits();
  }

  private static String id(Hit hit) {
    return hit.articleId() + "/" + hit.paragraph().ordinal();
  }

  /** Closes the index. */
  @Override
  public void close() {
    index.close();
  }
}
