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
 * What a writer does, commit by commit, all of it given by a seed; and with that what must be in
 * the index after each commit. The index itself says how many commits it has seen, in an article of
 * its own that every commit replaces.
 *
 * @param seed gives the adds and deletes
 */
record Workload(long seed) {
  private static final String LEDGER = "ledger";
  private static final int IDS = 400;

  /** A change of one article: to a version, or, where that is 0, to nothing. */
  record Change(String id, int version) {
    void apply(ArticleIndex index) {
      if (version == 0) {
        index.delete(id);
      } else {
        index.add(Stories.story(id, version));
      }
    }
  }

  /** The changes before a commit, each of another article, so that their order does not matter. */
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

  /** The article that says that a commit is the last one. */
  static Article ledger(int commit) {
    return Article.of(LEDGER, List.of("Commit " + commit));
  }

  /** The number of the last commit that an index has seen. */
  static int lastCommit(ArticleIndex index) {
    return index
        .article(LEDGER)
        .map(article -> Integer.parseInt(article.text().substring("Commit ".length())))
        .orElse(0);
  }

  /** The versions of all articles after a commit. */
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
