package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.text.Tokens;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * Which stories are alike, by their prints, from one version of an index to the next: stories are
 * compared once, when a version first has them, and those of merged segments not again. Not shared
 * by threads.
 */
final class KnownStories {
  /** The stories that are kept while articles are compared. */
  private static final int KEPT = 4_000;

  private static final int FEWEST_AT_ONCE = 256;
  private static final int MOST_STEPS = 16;

  /** The prints of the stories that are compared with one another, in order. */
  private long[] known = {};

  private final Map<Long, Set<Long>> alike = new HashMap<>();

  /** Returns the stories that are alike to one with a print, without itself. */
  Set<Long> alike(long print) {
    return alike.getOrDefault(print, Set.of());
  }

  private boolean isKnown(long print) {
    return Arrays.binarySearch(known, print) >= 0;
  }

  /**
   * Compares the stories of a version of an index that are not known yet, and forgets those that it
   * does not have.
   *
   * @return whether all were compared in time; if not, the next call goes on
   */
  boolean learn(IndexReader reader, ToldStories told, BitSetProducer articles, QueryTimeout timeout)
      throws IOException {
    retain(told.sortedPrints());
    Candidates candidates = new Candidates(reader, told, timeout);
    Comparing comparing = new Comparing(told, new Blocks(reader, articles), timeout);
    for (LeafReaderContext leaf : reader.leaves()) {
      int from = told.positionFrom(leaf.docBase);
      int end = told.positionFrom(leaf.docBase + leaf.reader().maxDoc());
      int step = Math.max(FEWEST_AT_ONCE, (end - from) / MOST_STEPS);
      for (int at = from; at < end; at += step) {
        if (!comparing.step(candidates, leaf.ord, at, Math.min(end, at + step))) {
          return false;
        }
      }
    }
    return true;
  }

  private void retain(long[] all) {
    known = Arrays.stream(known).filter(p -> Arrays.binarySearch(all, p) >= 0).toArray();
    alike.keySet().removeIf(print -> !isKnown(print));
    alike.values().forEach(others -> others.removeIf(print -> !isKnown(print)));
  }

  /** The comparison of new stories. */
  private final class Comparing {
    private final ToldStories told;
    private final Blocks blocks;
    private final QueryTimeout timeout;
    private final Map<Long, Story> stories = new LinkedHashMap<>();

    Comparing(ToldStories told, Blocks blocks, QueryTimeout timeout) {
      this.told = told;
      this.blocks = blocks;
      this.timeout = timeout;
    }

    /** Compares the new stories among some, and returns whether it was in time. */
    boolean step(Candidates candidates, int leaf, int from, int end) throws IOException {
      IntPredicate isNew = at -> at >= from && at < end && !isKnown(told.print(at));
      if (IntStream.range(from, end).noneMatch(isNew)) {
        return true;
      }
      long[] pairs = candidates.pairs(leaf, isNew, at -> isKnown(told.print(at)));
      int done = compare(pairs, end);
      learned(from, Math.max(from, done));
      return done == end;
    }

    /** Compares pairs, and returns the position up to which it was in time. */
    private int compare(long[] pairs, int end) throws IOException {
      for (long pair : pairs) {
        int at = (int) (pair >>> Integer.SIZE);
        if (timeout.shouldExit()) {
          return at;
        }
        compare(at, (int) pair);
      }
      return timeout.shouldExit() ? 0 : end;
    }

    /** Notes that the stories from one position to another are compared. */
    private void learned(int from, int end) {
      LongStream.Builder all = LongStream.builder();
      Arrays.stream(known).forEach(all::add);
      for (int at = from; at < end; at++) {
        all.add(told.print(at));
      }
      known = all.build().sorted().distinct().toArray();
    }

    private void compare(int one, int other) throws IOException {
      long print = told.print(one);
      long others = told.print(other);
      if (print != others && !alike(print).contains(others) && story(one).isToldBy(story(other))) {
        alike.computeIfAbsent(print, p -> new HashSet<>()).add(others);
        alike.computeIfAbsent(others, p -> new HashSet<>()).add(print);
      }
    }

    private Story story(int at) throws IOException {
      Story known = stories.get(told.print(at));
      if (known == null) {
        Blocks.Block block = blocks.of(told.document(at));
        List<String> texts = blocks.texts(block.first(), block.parent());
        known = Story.of(texts.stream().map(Tokens::of).toList());
        stories.put(told.print(at), known);
        if (stories.size() > KEPT) {
          stories.remove(stories.keySet().iterator().next());
        }
      }
      return known;
    }
  }
}
