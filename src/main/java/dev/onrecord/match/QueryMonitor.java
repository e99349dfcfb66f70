package dev.onrecord.match;

import dev.onrecord.article.Span;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.Words;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.FunctionWords;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Many compiled queries that are evaluated for a paragraph at once. Each query is split into its
 * alternatives, which are found by the stems that they {@linkplain RequiredTerms require}. A pass
 * over the tokens counts these stems, and an alternative is evaluated only if all of its
 * requirements are met. The time depends on the words that the queries and the text have in common,
 * not on the number of queries. Immutable and shared by threads; the state of a thread is in its
 * {@link Session}.
 */
public final class QueryMonitor {
  private static final AtomicInteger CREATED = new AtomicInteger();

  private final int number = CREATED.incrementAndGet();
  private final List<Query> queries;
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Alternative> alwaysAsked = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final StringTable stems;

  /** The numbers of the requirements that contain each stem. */
  private final int[][] waiting;

  /** The count and the alternative of each requirement, in arrays for speed. */
  private final int[] wanted;

  private final int[] alternativeOf;
  private final int uninteresting;

  /**
   * A part of a query that suffices for a match.
   *
   * @param needs the number of its requirements
   * @param checked whether the clause must be evaluated if all requirements are met
   */
  private record Alternative(int number, int query, int needs, Clause clause, boolean checked) {}

  /** A requirement of an alternative, with the minimum number of its stems. */
  private record Need(int number, int count, Alternative alternative) {}

  private QueryMonitor(List<Query> queries) {
    this.queries = List.copyOf(queries);
    Map<String, List<Need>> byStem = new LinkedHashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      for (Query alternative : alternatives(queries.get(i))) {
        add(i, alternative, byStem);
      }
    }
    stems = new StringTable(byStem.keySet());
    waiting =
        byStem.values().stream()
            .map(all -> all.stream().mapToInt(Need::number).toArray())
            .toArray(int[][]::new);
    wanted = needs.stream().mapToInt(Need::count).toArray();
    alternativeOf = needs.stream().mapToInt(need -> need.alternative().number()).toArray();
    boolean common = byStem.keySet().stream().anyMatch(FunctionWords::contains);
    uninteresting = common ? Word.PUNCTUATION : Word.PUNCTUATION | Word.FUNCTION;
  }

  /**
   * Compiles queries.
   *
   * @throws IllegalArgumentException if a pattern in one of them is invalid or too complex
   */
  public static QueryMonitor of(List<Query> queries) {
    return new QueryMonitor(queries);
  }

  /** Returns the queries without required words, which are evaluated for every paragraph. */
  public Set<Query> alwaysAsked() {
    return alwaysAsked.stream().map(a -> queries.get(a.query())).collect(Collectors.toSet());
  }

  /** Returns a session for one thread. */
  public Session session() {
    return new Session();
  }

  private void add(int query, Query part, Map<String, List<Need>> byStem) {
    List<RequiredTerms> required = RequiredTerms.all(part);
    Alternative added =
        new Alternative(
            alternatives.size(),
            query,
            required.size(),
            QueryMatcher.compile(part),
            !RequiredTerms.suffices(part));
    alternatives.add(added);
    if (required.isEmpty()) {
      alwaysAsked.add(added);
    }
    for (RequiredTerms terms : required) {
      Need need = new Need(needs.size(), terms.need(), added);
      needs.add(need);
      terms.stems().forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(need));
    }
  }

  /**
   * Returns the number of a word's stem. The first monitor that looks a word up notes the number
   * there; most programs have only one monitor.
   */
  private int stem(Word word) {
    long note = word.note();
    if (note >>> Integer.SIZE == number) {
      return (int) note;
    }
    int stem = word.is(uninteresting) ? StringTable.ABSENT : stems.findStem(word);
    if (note == 0) {
      word.setNote((long) number << Integer.SIZE | Integer.toUnsignedLong(stem));
    }
    return stem;
  }

  /** Returns the clauses of a disjunction, with single words joined in one of them. */
  private static List<Query> alternatives(Query query) {
    List<Query> all = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Query clause : query instanceof Compound.Or or ? or.clauses() : List.of(query)) {
      if (clause instanceof Query.InText(Words.AnyOf(String any))
          && Tokens.of(any).words().stream().noneMatch(w -> w.is(Word.FUNCTION))) {
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

  /** The evaluation of the queries for one paragraph after another, by one thread. */
  public final class Session {
    private final int[] counts = new int[wanted.length];
    private final int[] met = new int[alternatives.size()];
    private final int[] seen = new int[stems.size()];
    private final int[] touched = new int[wanted.length];
    private final List<Alternative> awake = new ArrayList<>();
    private final List<Alternative> matched = new ArrayList<>();
    private int paragraph;
    private int touches;

    private Session() {}

    /**
     * Finds the queries that match a paragraph.
     *
     * @return their positions in the list that the monitor was created from, in order
     */
    public int[] matches(AnalysedArticle analysed, int ordinal) {
      reset();
      wake(analysed.tokens().get(ordinal));
      BitSet matchedQueries = new BitSet();
      for (Alternative alternative : awake) {
        if (!alternative.checked() || alternative.clause().matches(analysed, ordinal)) {
          matched.add(alternative);
          matchedQueries.set(alternative.query());
        }
      }
      return matchedQueries.stream().toArray();
    }

    private void reset() {
      for (int i = 0; i < touches; i++) {
        counts[touched[i]] = 0;
        met[alternativeOf[touched[i]]] = 0;
      }
      touches = 0;
      matched.clear();
      awake.clear();
      awake.addAll(alwaysAsked);
      paragraph++;
    }

    private void wake(Tokens tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        int stem = stem(tokens.word(i));
        if (stem >= 0 && seen[stem] != paragraph) {
          seen[stem] = paragraph;
          wake(waiting[stem]);
        }
      }
    }

    private void wake(int[] all) {
      for (int need : all) {
        int count = ++counts[need];
        if (count == 1) {
          touched[touches++] = need;
        }
        if (count == wanted[need]) {
          Alternative alternative = alternatives.get(alternativeOf[need]);
          if (++met[alternative.number()] == alternative.needs()) {
            awake.add(alternative);
          }
        }
      }
    }

    /**
     * Returns the words of the last paragraph that made a query match.
     *
     * @param query the position of the query in the list
     */
    public List<Span> evidence(int query, AnalysedArticle analysed, int ordinal) {
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
