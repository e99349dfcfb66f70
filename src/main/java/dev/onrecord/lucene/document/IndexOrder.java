package dev.onrecord.lucene.document;

import dev.onrecord.article.Article;
import dev.onrecord.lucene.commit.Commits;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;

/**
 * The order of the articles in an index, fixed by its first commit. In an index with the newest
 * articles first, a search for the newest hits reads only the start of each segment; sorting makes
 * writes slower.
 */
public enum IndexOrder {
  AS_ADDED,
  NEWEST_FIRST;

  private static final String KEY = "onrecord.sequence";

  /** On parents of a sorted index, as doc values: the day that the block is sorted by. */
  private static final String DAY = "newest";

  /** On parents of a sorted index: Lucene's mark of the end of a block. */
  private static final String BLOCK = "block";

  /** Returns the order of an existing index, or the given order for a new one. */
  public static IndexOrder of(Directory directory, boolean newestFirst) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? of(Commits.latest(directory, IndexCommit::getUserData))
        : newestFirst ? NEWEST_FIRST : AS_ADDED;
  }

  private static IndexOrder of(Map<String, String> data) {
    return NEWEST_FIRST.name().equals(data.get(KEY)) ? NEWEST_FIRST : AS_ADDED;
  }

  /** Returns whether all segments of an index have their newest articles first. */
  public static boolean isNewestFirst(IndexReader reader) {
    Sort newest = new Sort(byDay());
    return reader.leaves().stream()
        .allMatch(leaf -> newest.equals(leaf.reader().getMetaData().sort()));
  }

  /** Returns the commit data that record this order. */
  public Map<String, String> data() {
    return switch (this) {
      case AS_ADDED -> Map.of();
      case NEWEST_FIRST -> Map.of(KEY, name());
    };
  }

  /** Configures a writer to keep this order. */
  public IndexWriterConfig applied(IndexWriterConfig config) {
    return switch (this) {
      case AS_ADDED -> config;
      case NEWEST_FIRST -> config.setParentField(BLOCK).setIndexSort(new Sort(byDay()));
    };
  }

  private static SortField byDay() {
    SortField day = new SortField(DAY, SortField.Type.LONG, true);
    day.setMissingValue(Long.MIN_VALUE);
    return day;
  }

  /** Adds the sort value of an article's block to the article's document. */
  void addTo(Document parent, Article article) {
    if (this == NEWEST_FIRST) {
      article
          .published()
          .ifPresent(day -> parent.add(new NumericDocValuesField(DAY, day.toEpochDay())));
    }
  }
}
