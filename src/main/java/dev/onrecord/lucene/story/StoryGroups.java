package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.query.Fields;
import dev.onrecord.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one version of an index that tell the same story. Articles whose stories have
 * some terms in common are compared run by run; an article tells the story of another one also if a
 * third one is alike to both.
 */
public final class StoryGroups {
  /** The points from which on two stories are compared: two rare common terms, or six others. */
  private static final int COMPARED = 6;

  /** The points of a common term that few articles have; any other one has one point. */
  private static final int OF_RARE = 3;

  /**
   * The most articles with a rare term; lines that an outlet prints under all articles have more.
   */
  private static final int RARE = 12;

  /** The articles with a term that an article is compared with: those that were added next. */
  private static final int NEIGHBOURS = 20;

  /** The stories that are kept while articles are compared. */
  private static final int KEPT = 20_000;

  private static final Comparator<Copy> OLDEST_FIRST =
      Comparator.comparingLong(Copy::day).thenComparing(Copy::id);

  private final IndexReader reader;
  private final Blocks blocks;
  private final Map<Integer, Story> stories = new LinkedHashMap<>();
  private final Set<Integer> members = new HashSet<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final Map<Integer, List<Copy>> groups = new HashMap<>();

  private StoryGroups(IndexReader reader, BitSetProducer articles) throws IOException {
    this.reader = reader;
    this.blocks = new Blocks(reader, articles);
  }

  /**
   * An article of a group.
   *
   * @param document its document
   * @param day the day of publication since 1970; the largest number without one
   */
  public record Copy(int document, String id, long day) {}

  /** Finds the groups of a version of an index. */
  static StoryGroups of(IndexReader reader, BitSetProducer articles) throws IOException {
    StoryGroups groups = new StoryGroups(reader, articles);
    long[] pairs = groups.pairs();
    int from = 0;
    for (int i = 1; i <= pairs.length; i++) {
      if (i == pairs.length || pairs[i] != pairs[from]) {
        if (i - from >= COMPARED) {
          groups.compare((int) (pairs[from] >>> Integer.SIZE), (int) pairs[from]);
        }
        from = i;
      }
    }
    groups.gather();
    groups.stories.clear();
    return groups;
  }

  /** Returns the pairs of articles with common terms, once for each point, in order. */
  private long[] pairs() throws IOException {
    LongStream.Builder pairs = LongStream.builder();
    Terms terms = MultiTerms.getTerms(reader, Schema.STORY);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    Bits live = MultiBits.getLiveDocs(reader);
    while (each.next() != null) {
      if (each.docFreq() > 1) {
        List<Integer> documents = documents(each.postings(null, PostingsEnum.NONE), live);
        addPairs(documents, documents.size() <= RARE ? OF_RARE : 1, pairs);
      }
    }
    return pairs.build().sorted().toArray();
  }

  private static List<Integer> documents(PostingsEnum postings, @Nullable Bits live)
      throws IOException {
    List<Integer> documents = new ArrayList<>();
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(postings.docID())) {
        documents.add(postings.docID());
      }
    }
    return documents;
  }

  private static void addPairs(List<Integer> documents, int points, LongStream.Builder pairs) {
    for (int i = 0; i < documents.size(); i++) {
      int end = Math.min(documents.size(), i + 1 + NEIGHBOURS);
      for (int j = i + 1; j < end; j++) {
        long pair = (long) documents.get(i) << Integer.SIZE | documents.get(j);
        for (int point = 0; point < points; point++) {
          pairs.add(pair);
        }
      }
    }
  }

  private void compare(int first, int second) throws IOException {
    int one = root(first);
    int other = root(second);
    if (one != other && story(first).isToldBy(story(second))) {
      parents.put(one, other);
      members.add(first);
      members.add(second);
    }
  }

  private int root(int document) {
    int root = document;
    while (parents.getOrDefault(root, root) != root) {
      root = parents.getOrDefault(root, root);
    }
    if (root != document) {
      parents.put(document, root); // a shorter way for the next time
    }
    return root;
  }

  private Story story(int document) throws IOException {
    Story known = stories.get(document);
    if (known == null) {
      Blocks.Block block = blocks.of(document);
      known =
          Story.of(blocks.texts(block.first(), block.parent()).stream().map(Tokens::of).toList());
      stories.put(document, known);
      if (stories.size() > KEPT) {
        stories.remove(stories.keySet().iterator().next());
      }
    }
    return known;
  }

  private void gather() throws IOException {
    Map<Integer, List<Copy>> byRoot = new HashMap<>();
    for (int document : members) {
      byRoot.computeIfAbsent(root(document), root -> new ArrayList<>()).add(copy(document));
    }
    for (List<Copy> group : byRoot.values()) {
      if (group.size() > 1) {
        List<Copy> sorted = group.stream().sorted(OLDEST_FIRST).toList();
        sorted.forEach(copy -> groups.put(copy.document(), sorted));
      }
    }
  }

  private Copy copy(int document) throws IOException {
    StoredArticle article = blocks.head(document);
    long day =
        article.metadata().containsKey(Fields.PUBLISHED.name())
            ? Fields.PUBLISHED.unwrap(article.metadata().get(Fields.PUBLISHED.name())).toEpochDay()
            : Long.MAX_VALUE;
    return new Copy(document, article.id(), day);
  }

  /** Returns the articles that tell the story of an article, and itself, the oldest first. */
  public List<Copy> of(int document) {
    return groups.getOrDefault(document, List.of());
  }

  /** Returns the documents of all articles that tell the story of another one, in order. */
  public List<Integer> documents() {
    return groups.keySet().stream().sorted().toList();
  }

  /** Returns whether no article tells the story of another one. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
