package dev.onrecord;

import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import dev.onrecord.lucene.store.IndexStore;
import dev.onrecord.text.AnalysedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of the articles of a written index. They are stored with their articles, and kept
 * here too, so that adding an article needs no look into the index. Additions share a lock, which
 * corrections have alone: none is lost if an article is replaced at the same time.
 */
final class CorrectedArticles {
  private final IndexStore store;
  private final CheckedAnnotator annotating;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile @Nullable Map<String, List<Correction>> known;

  CorrectedArticles(IndexStore store, CheckedAnnotator annotating) {
    this.store = store;
    this.annotating = annotating;
  }

  /** Adds an article with the corrections that its id has. */
  void add(AnalysedArticle found) {
    lock.readLock().lock();
    try {
      store.add(corrected(found, known().getOrDefault(found.article().id(), List.of())));
    } finally {
      lock.readLock().unlock();
    }
  }

  private static AnalysedArticle corrected(AnalysedArticle found, List<Correction> corrections) {
    return corrections.isEmpty()
        ? found
        : found
            .withParagraphs(Corrector.corrected(found.paragraphs(), corrections))
            .withCorrections(corrections);
  }

  /** Deletes an article and its corrections. */
  void delete(String id) {
    if (!deletedUncorrected(id)) {
      lock.writeLock().lock();
      try {
        store.delete(id);
        known().remove(id);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  /** Deletes an article unless it has corrections, and returns whether it did. */
  private boolean deletedUncorrected(String id) {
    lock.readLock().lock();
    try {
      boolean bare = !known().containsKey(id);
      if (bare) {
        store.delete(id);
      }
      return bare;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Sets the corrections of an article that is yet to be added. */
  void keep(String id, List<Correction> corrections) {
    if (!corrections.isEmpty()) {
      lock.writeLock().lock();
      try {
        known().put(id, List.copyOf(corrections));
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  /** Adds a correction to an article; rejects one that changes nothing. */
  void correct(String id, Correction correction) {
    lock.writeLock().lock();
    try {
      AnalysedArticle found = found(id);
      List<Correction> before = known().getOrDefault(id, List.of());
      List<Correction> after = new ArrayList<>(before);
      after.add(correction);
      List<Paragraph> unchanged = Corrector.corrected(found.paragraphs(), before);
      if (Corrector.corrected(found.paragraphs(), after).equals(unchanged)) {
        throw new IllegalArgumentException(
            "nothing in article '%s' is changed by: %s".formatted(Printable.of(id), correction));
      }
      put(found, after);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Removes a correction of an article, and returns whether it had it. */
  boolean undo(String id, Correction correction) {
    lock.writeLock().lock();
    try {
      List<Correction> rest = new ArrayList<>(known().getOrDefault(id, List.of()));
      boolean had = rest.remove(correction);
      if (had) {
        put(found(id), rest);
      }
      return had;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void put(AnalysedArticle found, List<Correction> corrections) {
    store.add(corrected(found, corrections));
    String id = found.article().id();
    if (corrections.isEmpty()) {
      known().remove(id);
    } else {
      known().put(id, List.copyOf(corrections));
    }
  }

  private AnalysedArticle found(String id) {
    Article article =
        store
            .reading(r -> r.article(id))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("there is no article '" + Printable.of(id) + "'"));
    return annotating.annotated(article).orRejected();
  }

  /** Returns the corrections by id, read once; several threads may read the same. */
  private Map<String, List<Correction>> known() {
    Map<String, List<Correction>> map = known;
    if (map == null) {
      synchronized (this) {
        map = known;
        if (map == null) {
          map = new ConcurrentHashMap<>(store.reading(r -> r.corrections()));
          known = map;
        }
      }
    }
    return map;
  }
}
