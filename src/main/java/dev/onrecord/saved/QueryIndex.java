package dev.onrecord.saved;

import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.query.Query;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Compiled queries by the rarest terms that they need. An article wakes the queries whose terms it
 * has; those whose other requirements are met too are evaluated, in the paragraphs that meet them.
 * The time for an article depends on the queries that it wakes, not on their number. Immutable and
 * shared by threads.
 */
public final class QueryIndex {
  private final List<Query> all;

  /** The queries as they are asked of articles in other languages, compiled for the first one. */
  private final Map<Language, QueryIndex> others = new ConcurrentHashMap<>();

  private final List<SavedQuery> queries;
  private final TermNumbers numbers = new TermNumbers();

  /** The positions of the queries that wait for each term. */
  private final int[][] waiting;

  /** The positions of the queries without requirements, which are asked of every article. */
  private final int[] always;

  private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

  private QueryIndex(List<Query> all, Language language) {
    this.all = all;
    queries = all.stream().map(query -> SavedQuery.of(query, numbers, language)).toList();
    always = IntStream.range(0, all.size()).filter(i -> queries.get(i).isUnlimited()).toArray();
    int[] sizes = new int[numbers.size()];
    queries.forEach(query -> rarest(query).forEach(term -> sizes[term]++));
    waiting = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int i = 0; i < queries.size(); i++) {
      int position = i;
      rarest(queries.get(i)).forEach(term -> waiting[term][--sizes[term]] = position);
    }
  }

  private IntStream rarest(SavedQuery query) {
    return query.isUnlimited() ? IntStream.empty() : Arrays.stream(query.rarest(numbers));
  }

  /**
   * Compiles queries.
   *
   * @throws IllegalArgumentException if a pattern in one of them is invalid or too complex
   */
  public static QueryIndex of(List<Query> queries) {
    return new QueryIndex(List.copyOf(queries), Language.ENGLISH);
  }

  /** Returns the queries that match an annotated article, in their order. */
  public List<QueryMatch> match(AnalysedArticle analysed) {
    Language language = analysed.language().words();
    return language == Language.ENGLISH
        ? matching(analysed)
        : others.computeIfAbsent(language, l -> new QueryIndex(all, l)).matching(analysed);
  }

  private List<QueryMatch> matching(AnalysedArticle analysed) {
    Session known = idle.poll();
    Session session = known == null ? new Session() : known;
    try {
      return session.match(analysed);
    } finally {
      idle.add(session);
    }
  }

  /** The state of one thread. */
  private final class Session {
    private final TermMasks masks = new TermMasks(numbers);
    private final BitSet awake = new BitSet(queries.size());

    List<QueryMatch> match(AnalysedArticle analysed) {
      ArticlePeople people =
          ArticlePeople.of(analysed.paragraphs(), analysed.article().published());
      masks.load(analysed, people);
      wake();
      NamesOfArticle names = new NamesOfArticle(people);
      List<QueryMatch> matches = new ArrayList<>();
      for (int i = awake.nextSetBit(0); i >= 0; i = awake.nextSetBit(i + 1)) {
        long candidates = queries.get(i).candidates(masks);
        if (candidates != 0) {
          SavedQuery.Evaluation asked = queries.get(i).in(names);
          int[] ordinals = matching(asked, analysed, candidates);
          if (ordinals.length > 0) {
            matches.add(new QueryMatch(i, ordinals, asked.whole(), analysed));
          }
        }
      }
      return matches;
    }

    private void wake() {
      awake.clear();
      for (int i = 0; i < masks.size(); i++) {
        for (int query : waiting[masks.term(i)]) {
          awake.set(query);
        }
      }
      for (int query : always) {
        awake.set(query);
      }
    }

    private static int[] matching(
        SavedQuery.Evaluation asked, AnalysedArticle analysed, long candidates) {
      int[] found = new int[analysed.paragraphs().size()];
      int size = 0;
      for (int i = 0; i < found.length && (i > 0 || asked.mayMatch(analysed)); i++) {
        if ((candidates & TermMasks.bit(i)) != 0 && asked.matches(analysed, i)) {
          found[size++] = i;
        }
      }
      return Arrays.copyOf(found, size);
    }
  }
}
