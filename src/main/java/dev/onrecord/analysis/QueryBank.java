package dev.onrecord.analysis;

import dev.onrecord.article.Span;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Many queries, asked of a paragraph at once. Each query is taken apart into its alternatives, and
 * each alternative waits under the stems that it {@linkplain Anchor needs}; a pass over the tokens
 * wakes those whose stems are there, and most of them need not be looked at any more. The time
 * grows with the words that queries have in common with the text, and hardly with the number of
 * queries. Immutable, and shared by threads; what a thread needs is in its {@link Session}.
 */
public final class QueryBank {
  private final List<Query> queries;
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Alternative> unanchored = new ArrayList<>();
  private final StringTable stems;
  private final Alternative[][] waiting;

  /** A part of a query that suffices; without a check where the stems suffice. */
  private record Alternative(int number, int query, int need, Clause clause, boolean checked) {}

  private QueryBank(List<Query> queries) {
    this.queries = List.copyOf(queries);
    Map<String, List<Alternative>> byStem = new LinkedHashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      for (Query alternative : alternatives(queries.get(i))) {
        add(i, alternative, byStem);
      }
    }
    stems = new StringTable(byStem.keySet());
    waiting = new Alternative[stems.size()][];
    Arrays.setAll(
        waiting, i -> byStem.getOrDefault(stems.get(i), List.of()).toArray(Alternative[]::new));
  }

  /**
   * Compiles queries.
   *
   * @throws IllegalArgumentException if a pattern in one cannot be read, or is too complex
   */
  public static QueryBank of(List<Query> queries) {
    return new QueryBank(queries);
  }

  /** The queries that must be asked of every paragraph, since no word is certain to be there. */
  public Set<Query> unanchored() {
    Set<Query> all = new LinkedHashSet<>();
    unanchored.forEach(alternative -> all.add(queries.get(alternative.query())));
    return all;
  }

  /** What one thread needs to ask; not to be shared. */
  public Session session() {
    return new Session();
  }

  private void add(int query, Query alternative, Map<String, List<Alternative>> byStem) {
    Optional<Anchor> anchor = Anchor.of(alternative);
    boolean checked = !(alternative instanceof Query.InText text && isBag(text.words()));
    Alternative added =
        new Alternative(
            alternatives.size(),
            query,
            anchor.map(Anchor::need).orElse(0),
            QueryMatcher.compile(alternative),
            checked);
    alternatives.add(added);
    if (anchor.isEmpty()) {
      unanchored.add(added);
    }
    anchor.ifPresent(
        a -> a.stems().forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(added)));
  }

  private static boolean isBag(Words words) {
    return words instanceof Words.AnyOf
        || words instanceof Words.AllOf
        || words instanceof Words.AtLeast;
  }

  /** What a query is an or of, with all the single words in one. */
  private static List<Query> alternatives(Query query) {
    List<Query> all = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Query clause : query instanceof Compound.Or or ? or.clauses() : List.of(query)) {
      if (clause instanceof Query.InText(Words.AnyOf(String any))
          && Forms.words(any).stream().noneMatch(w -> w.is(Word.FUNCTION))) {
        words.add(any);
      } else {
        all.add(clause);
      }
    }
    if (!words.isEmpty()) {
      all.add(Fields.TEXT.matches(String.join(" ", words)));
    }
    return all;
  }

  /** Asks all the queries of one paragraph after another. */
  public final class Session {
    private final int[] counts = new int[alternatives.size()];
    private final int[] seen = new int[stems.size()];
    private final List<Alternative> touched = new ArrayList<>();
    private final List<Alternative> matched = new ArrayList<>();
    private int paragraph;

    private Session() {}

    /**
     * Finds the queries that match a paragraph.
     *
     * @return their places in the list that the bank was made of, in order
     */
    public int[] matches(Analysed analysed, int ordinal) {
      wake(analysed.tokens().get(ordinal));
      matched.clear();
      unanchored.forEach(alternative -> check(alternative, analysed, ordinal));
      touched.forEach(alternative -> check(alternative, analysed, ordinal));
      return distinctQueries();
    }

    private int[] distinctQueries() {
      int[] all = new int[matched.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = matched.get(i).query();
      }
      Arrays.sort(all);
      int distinct = 0;
      for (int i = 0; i < all.length; i++) {
        if (i == 0 || all[i] != all[i - 1]) {
          all[distinct++] = all[i];
        }
      }
      return distinct == all.length ? all : Arrays.copyOf(all, distinct);
    }

    private void check(Alternative alternative, Analysed analysed, int ordinal) {
      if (counts[alternative.number()] >= alternative.need()
          && (!alternative.checked() || alternative.clause().matches(analysed, ordinal))) {
        matched.add(alternative);
      }
    }

    private void wake(Tokens tokens) {
      touched.forEach(alternative -> counts[alternative.number()] = 0);
      touched.clear();
      paragraph++;
      for (int i = 0; i < tokens.size(); i++) {
        int stem = stems.find(tokens.word(i).stem());
        if (stem >= 0 && seen[stem] != paragraph) {
          seen[stem] = paragraph;
          wake(waiting[stem]);
        }
      }
    }

    private void wake(Alternative[] all) {
      for (Alternative alternative : all) {
        if (counts[alternative.number()]++ == 0) {
          touched.add(alternative);
        }
      }
    }

    /**
     * The words of the paragraph that was asked about last that made a query match.
     *
     * @param query the query's place in the list
     */
    public List<Span> evidence(int query, Analysed analysed, int ordinal) {
      SpanList spans = new SpanList();
      for (Alternative alternative : matched) {
        if (alternative.query() == query) {
          alternative.clause().collect(analysed, ordinal, Fields.TEXT, spans);
        }
      }
      return spans.joined();
    }
  }
}
