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
 * In which order an index keeps its articles. One that has them newest first need look but at the
 * start of each of its parts for the newest hits; to sort the parts takes time when they are
 * written. An index has one order from its first commit on.
 */
public enum IndexOrder {
  AS_ADDED,
  NEWEST_FIRST;

  private static final String KEY = "onrecord.sequence";

  /** On parents of an index that is sorted, as doc values: the day that the block is sorted by. */
  private static final String DAY = "newest";

  /** On parents of an index that is sorted, kept by Lucene: where blocks end. */
  private static final String BLOCK = "block";

  /** The order of an index that is there; otherwise the one that is wanted. */
  public static IndexOrder of(Directory directory, boolean newestFirst) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? of(Commits.latest(directory, IndexCommit::getUserData))
        : newestFirst ? NEWEST_FIRST : AS_ADDED;
  }

  private static IndexOrder of(Map<String, String> data) {
    return NEWEST_FIRST.name().equals(data.get(KEY)) ? NEWEST_FIRST : AS_ADDED;
  }

  /** Whether all parts of an index have their newest articles first. */
  public static boolean isNewestFirst(IndexReader reader) {
    Sort newest = new Sort(byDay());
    return reader.leaves().stream()
        .allMatch(leaf -> newest.equals(leaf.reader().getMetaData().sort()));
  }

  /** What a commit records of it. */
  public Map<String, String> data() {
    return switch (this) {
      case AS_ADDED -> Map.of();
      case NEWEST_FIRST -> Map.of(KEY, name());
    };
  }

  /** Lets a writer keep this order. */
  public IndexWriterConfig applied(IndexWriterConfig config) {
    return switch (this) {
      case AS_ADDED -> config;
      case NEWEST_FIRST -> config.setParentField(BLOCK).setIndexSort(new Sort(byDay()));
    };
  }

  private static SortField byDay() {
    return new SortField(DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  /** Adds to an article's own document what its block is sorted by. */
  void addTo(Document parent, Article article) {
    switch (this) {
      case AS_ADDED -> {}
      case NEWEST_FIRST ->
          article
              .published()
              .ifPresent(day -> parent.add(new NumericDocValuesField(DAY, day.toEpochDay())));
    }
  }
}
