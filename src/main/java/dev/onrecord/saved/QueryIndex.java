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
  private static final int[] NONE = {};
  private final List<Query> all;

  /** The queries as they are asked of articles in other languages, compiled for the first one. */
  private final Map<Language, QueryIndex> others = new ConcurrentHashMap<>();

  private final List<SavedQuery> queries;
  private final TermNumbers numbers = new TermNumbers();

  /** The requirements of all queries, one after the other, and where those of each start. */
  private final int[] programs;

  private final int[] starts;

  /** The positions of the queries that wait for each term. */
  private final int[][] waiting;

  /** The positions of the queries without requirements, which are asked of every article. */
  private final int[] always;

  private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

  private QueryIndex(List<Query> all, Language language) {
    NecessaryTerms necessary = new NecessaryTerms(language);
    this.all = all;
    all.forEach(query -> SavedQuery.allNeeds(query, necessary).forEach(numbers::addAll));
    queries = all.stream().map(query -> new SavedQuery(query, numbers, necessary)).toList();
    IntStream.Builder joined = IntStream.builder();
    starts = new int[all.size() + 1];
    int[] sizes = new int[numbers.size()];
    for (int i = 0; i < all.size(); i++) {
      int[] program = Requirements.of(necessary.of(all.get(i)), numbers);
      Arrays.stream(program).forEach(joined::add);
      starts[i + 1] = starts[i] + program.length;
      Requirements.first(program).forEach(term -> sizes[term]++);
    }
    programs = joined.build().toArray();
    always = IntStream.range(0, all.size()).filter(i -> starts[i] == starts[i + 1]).toArray();
    waiting = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int i = 0; i < all.size(); i++) {
      int position = i;
      Requirements.first(Arrays.copyOfRange(programs, starts[i], starts[i + 1]))
          .forEach(term -> waiting[term][--sizes[term]] = position);
    }
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
      NamesOfArticle names = new NamesOfArticle(people, analysed.paragraphs());
      List<QueryMatch> matches = new ArrayList<>();
      for (int i = awake.nextSetBit(0); i >= 0; i = awake.nextSetBit(i + 1)) {
        long met = Requirements.met(programs, starts[i], starts[i + 1], masks);
        if (met != 0) {
          SavedQuery query = queries.get(i);
          long candidates = query.candidates(met, masks, names);
          int[] ordinals = candidates == 0 ? NONE : query.matching(analysed, candidates, names);
          if (ordinals.length > 0) {
            matches.add(new QueryMatch(i, ordinals, () -> query.whole(names), analysed));
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
  }
}
