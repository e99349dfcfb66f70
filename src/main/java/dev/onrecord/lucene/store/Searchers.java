package dev.onrecord.lucene.store;

import dev.onrecord.lucene.document.IndexVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Makes the searchers that searches without a deadline share, of files that are as they were
 * written. Lucene reads the large ones, postings and texts among them, without a look at their
 * checksums, and would answer from flipped bits; so whatever comes from the disk is read through
 * once. What this process has written since needs no check.
 */
final class Searchers extends SearcherFactory {
  static final Similarity SIMILARITY = new BM25Similarity();

  private final Optional<String> ofOthers;

  private Searchers(Optional<String> ofOthers) {
    this.ofOthers = ofOthers;
  }

  /** Of an index that this process writes to. */
  static Searchers ofOwn() {
    return new Searchers(Optional.empty());
  }

  /** Of an index that others write to, and perhaps begin anew with a later version. */
  static Searchers ofOthers(String path) {
    return new Searchers(Optional.of(path));
  }

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
      throws IOException {
    if (previous == null) {
      checkIntegrity(reader);
    } else if (ofOthers.isPresent()) {
      checkVersion((DirectoryReader) reader, ofOthers.get());
      checkIntegrity(reader, segments(previous));
    }
    return of(reader);
  }

  private static void checkVersion(DirectoryReader reader, String path) throws IOException {
    IndexVersion.of(reader.getIndexCommit().getUserData())
        .ifPresent(version -> version.checkSearchable(path));
  }

  /** A searcher for one search, which a deadline can be set on without cutting others short. */
  static IndexSearcher of(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }

  /** Reads every file of a reader, and fails where one is not as it was written. */
  static void checkIntegrity(IndexReader reader) throws IOException {
    checkIntegrity(reader, Set.of());
  }

  private static void checkIntegrity(IndexReader reader, Set<Object> known) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (!known.contains(segment(leaf.reader()))) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  private static Set<Object> segments(IndexReader reader) {
    Set<Object> segments = new HashSet<>();
    reader.leaves().forEach(leaf -> segments.add(segment(leaf.reader())));
    return segments;
  }

  /** What stays the same of a segment when documents in it are deleted. */
  private static Object segment(LeafReader leaf) {
    return leaf.getCoreCacheHelper().getKey();
  }
}
