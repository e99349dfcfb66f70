package dev.onrecord.bench;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** This library, which also attributes and tags the paragraphs, unlike the other engines. */
record OnrecordEngine(Stream<Article> articles, ArticleIndex index) implements Engine {

  static OnrecordEngine at(Path folder, Stream<Article> articles) {
    return new OnrecordEngine(articles, ArticleIndex.open(folder));
  }

  @Override
  public String name() {
    return "Onrecord";
  }

  @Override
  public void fill() {
    index.addAll(articles);
    index.commit();
  }

  private List<String> texts(Query query) {
    return index.search(query).hits().stream().map(hit -> hit.paragraph().text()).toList();
  }

  @Override
  public List<String> words(String words) {
    return texts(TEXT.matchesAll(words));
  }

  @Override
  public List<String> phrase(String words) {
    return texts(TEXT.phrase(words));
  }

  @Override
  public Map<String, Long> sources(String word) {
    Search search = Search.of(TEXT.matches(word)).limit(0).facet(SOURCE.top(TOP));
    return index.search(search).facet(SOURCE.top(TOP));
  }

  @Override
  public void close() {
    index.close();
  }
}
