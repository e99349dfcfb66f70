package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.query.Fields;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.Bits;

/**
 * The articles of one version of an index that tell the same story. An article tells the story of
 * another one also if a third one is alike to both. Shared by threads while its version is open.
 */
public final class StoryGroups {
  private static final Comparator<Copy> OLDEST_FIRST =
      Comparator.comparingLong(Copy::day).thenComparing(Copy::id);

  private final IndexReader reader;
  private final Blocks blocks;

  /** For each document of a group the documents of the group, in order. */
  private final Map<Integer, List<Integer>> groups = new HashMap<>();

  /** The groups that were asked for, by their first documents. */
  private final Map<Integer, List<Copy>> asked = new ConcurrentHashMap<>();

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

  /** Gathers the articles with stories that are alike. */
  static StoryGroups of(
      IndexReader reader, BitSetProducer articles, ToldStories told, KnownStories stories)
      throws IOException {
    StoryGroups groups = new StoryGroups(reader, articles);
    Map<Long, List<Integer>> byPrint = new HashMap<>();
    Set<Long> repeated = told.repeatedPrints();
    for (int at = 0; at < told.size(); at++) {
      long print = told.print(at);
      if (repeated.contains(print) || !stories.alike(print).isEmpty()) {
        byPrint.computeIfAbsent(print, p -> new ArrayList<>()).add(told.document(at));
      }
    }
    Set<Long> gathered = new HashSet<>();
    for (long print : byPrint.keySet()) {
      if (!gathered.contains(print)) {
        groups.add(
            reached(print, stories, gathered).stream()
                .flatMap(each -> byPrint.getOrDefault(each, List.of()).stream())
                .sorted()
                .toList());
      }
    }
    return groups;
  }

  /** Returns the prints of the stories alike to one, or to one of those, and itself. */
  private static List<Long> reached(long print, KnownStories stories, Set<Long> gathered) {
    List<Long> reached = new ArrayList<>();
    Deque<Long> open = new ArrayDeque<>(List.of(print));
    gathered.add(print);
    while (!open.isEmpty()) {
      long next = open.remove();
      reached.add(next);
      stories.alike(next).stream().filter(gathered::add).forEach(open::add);
    }
    return reached;
  }

  private void add(List<Integer> documents) {
    if (documents.size() > 1) {
      documents.forEach(document -> groups.put(document, documents));
    }
  }

  /** Returns the articles that tell the story of an article, and itself, the oldest first. */
  public List<Copy> of(int document) throws IOException {
    List<Integer> documents = groups.getOrDefault(document, List.of());
    List<Copy> known = documents.isEmpty() ? List.of() : asked.get(documents.getFirst());
    return known == null ? read(documents) : known;
  }

  private List<Copy> read(List<Integer> documents) throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (int document : documents) {
      StoredArticle article = blocks.head(document);
      long day =
          article.metadata().containsKey(Fields.PUBLISHED.name())
              ? Fields.PUBLISHED
                  .unwrap(article.metadata().get(Fields.PUBLISHED.name()))
                  .toEpochDay()
              : Long.MAX_VALUE;
      copies.add(new Copy(document, article.id(), day));
    }
    List<Copy> sorted = copies.stream().sorted(OLDEST_FIRST).toList();
    asked.put(documents.getFirst(), sorted);
    return sorted;
  }

  /** Returns the articles that tell the story of an article, and itself, the oldest first. */
  public List<Copy> of(String id) throws IOException {
    Term term = new Term(Schema.ID, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return of(blocks.of(leaf.docBase + postings.docID()).parent());
        }
      }
    }
    return List.of();
  }

  /** Returns the ids of the other articles that tell the story of an article, the oldest first. */
  public List<String> others(String id) throws IOException {
    return of(id).stream().map(Copy::id).filter(other -> !other.equals(id)).toList();
  }

  /** Returns a query for the documents of all copies of older articles. */
  public Query laterCopies() throws IOException {
    List<Blocks.Block> later = new ArrayList<>();
    for (int document : documents()) {
      if (of(document).getFirst().document() != document) {
        later.add(blocks.of(document));
      }
    }
    return BlocksQuery.of(later);
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
