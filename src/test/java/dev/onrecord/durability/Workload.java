package dev.onrecord.durability;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The changes that a writer makes in each commit, and the expected contents of the index after it.
 * A special article, the ledger, holds the number of the last commit.
 *
 * @param seed determines the changes
 */
record Workload(long seed) {
  private static final String LEDGER = "ledger";
  private static final int IDS = 400;

  /**
   * A change of one article.
   *
   * @param id the id of the article
   * @param version the version to add, or 0 to delete the article
   */
  record Change(String id, int version) {
    void apply(ArticleIndex index) {
      if (version == 0) {
        index.delete(id);
      } else {
        index.add(Stories.story(id, version));
      }
    }
  }

  /**
   * Returns the changes of a commit. Each changes a different article, so their order does not
   * matter.
   */
  List<Change> changes(int commit) {
    Random random = new Random(seed * 1_000_003 + commit);
    TreeSet<Integer> ids = new TreeSet<>();
    int size = 1 + random.nextInt(60);
    for (int i = 0; i < size; i++) {
      ids.add(random.nextInt(IDS));
    }
    List<Change> changes = new ArrayList<>();
    for (int id : ids) {
      changes.add(new Change("story" + id, random.nextInt(5) == 0 ? 0 : commit));
    }
    return changes;
  }

  /** Returns the ledger with the number of a commit. */
  static Article ledger(int commit) {
    return Article.of(LEDGER, List.of("Commit " + commit));
  }

  /** Returns the number of the last commit in an index, or 0 if there is none. */
  static int lastCommit(ArticleIndex index) {
    return index
        .article(LEDGER)
        .map(article -> Integer.parseInt(article.text().substring("Commit ".length())))
        .orElse(0);
  }

  /** Returns the versions of all articles after a commit. */
  Map<String, Integer> after(int commit) {
    Map<String, Integer> versions = new TreeMap<>();
    for (int i = 1; i <= commit; i++) {
      for (Change change : changes(i)) {
        if (change.version() == 0) {
          versions.remove(change.id());
        } else {
          versions.put(change.id(), change.version());
        }
      }
    }
    return versions;
  }
}
