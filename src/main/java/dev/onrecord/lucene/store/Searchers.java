package dev.onrecord.lucene.store;

import dev.onrecord.lucene.document.IndexVersion;
import dev.onrecord.lucene.query.Deadline;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Creates the searchers that searches without a deadline share, and verifies their files. Lucene
 * reads large files without a check of their checksums and would answer from flipped bits; so all
 * files are verified once, except those that this process has written since it opened the index.
 */
final class Searchers extends SearcherFactory {
  static final Similarity SIMILARITY = new BM25Similarity();

  private final Optional<String> ofOthers;

  private Searchers(Optional<String> ofOthers) {
    this.ofOthers = ofOthers;
  }

  /** Returns a factory for an index that this process writes to. */
  static Searchers ofOwn() {
    return new Searchers(Optional.empty());
  }

  /** Returns a factory for an index that other processes may write to, with any version. */
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

  private static IndexSearcher of(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }

  /** Returns a searcher for one question, whose deadline does not affect others. */
  static IndexSearcher of(IndexSearcher shared, Optional<Deadline> deadline) throws IOException {
    if (deadline.isEmpty()) {
      return shared;
    }
    DirectoryReader reader = (DirectoryReader) shared.getIndexReader();
    IndexSearcher own = of(ExitableDirectoryReader.wrap(reader, deadline.get()));
    own.setTimeout(deadline.get());
    return own;
  }

  /** Verifies the checksums of all files of a reader. */
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
    return reader.leaves().stream().map(l -> segment(l.reader())).collect(Collectors.toSet());
  }

  /** Returns the key of a segment, which does not change when documents are deleted. */
  private static Object segment(LeafReader leaf) {
    return leaf.getCoreCacheHelper().getKey();
  }
}
