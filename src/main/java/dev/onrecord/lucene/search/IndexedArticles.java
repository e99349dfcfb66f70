package dev.onrecord.lucene.search;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.query.Stories;
import dev.onrecord.lucene.quote.SharedStatements;
import dev.onrecord.lucene.story.StoryGroups;
import dev.onrecord.match.OtherArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.join.BitSetProducer;

/** The articles of one version of an index, for the evaluation of a query in memory. */
public record IndexedArticles(IndexReader reader, BitSetProducer articles, Stories stories)
    implements OtherArticles {
  @Override
  public boolean isReprint(String article, String other) {
    List<String> copies = copies(other);
    return !article.equals(other) && copies.contains(article);
  }

  @Override
  public boolean isFirst(String article) {
    List<String> copies = copies(article);
    return copies.isEmpty() || copies.getFirst().equals(article);
  }

  private List<String> copies(String article) {
    try {
      return stories.groups().of(article).stream().map(StoryGroups.Copy::id).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isInSources(Paragraph paragraph, Attribution said, int least) {
    try {
      return new SharedStatements(reader, articles, () -> false)
          .isInSources(paragraph, said, least);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
