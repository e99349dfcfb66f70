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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many queries, asked of a paragraph at once. Each query is taken apart into its alternatives, and
 * each alternative waits under the stems that it {@linkplain RequiredTerms needs}; a pass over the
 * tokens counts what is there, and an alternative is looked at only when all that it needs is. The
 * time grows with the words that queries have in common with the text, not with the number of
 * queries. Immutable, and shared by threads; what a thread needs is in its {@link Session}.
 */
public final class QueryMonitor {
  private static final AtomicInteger MADE = new AtomicInteger();

  private final int number = MADE.incrementAndGet();
  private final List<Query> queries;
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Alternative> alwaysAsked = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final StringTable stems;

  /** The numbers of the needs that wait for each stem. */
  private final int[][] waiting;

  /** Of each need, how many stems it is, and whose; here, since a walk to a need takes longer. */
  private final int[] wanted;

  private final int[] alternativeOf;
  private final int uninteresting;

  /** A part of a query that suffices; unchecked where it is enough that its needs are met. */
  private record Alternative(int number, int query, int needs, Clause clause, boolean checked) {}

  /** So many of some stems, which an alternative needs. */
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
    waiting = new int[stems.size()][];
    byStem.forEach(
        (stem, all) -> waiting[stems.find(stem)] = all.stream().mapToInt(Need::number).toArray());
    wanted = needs.stream().mapToInt(Need::count).toArray();
    alternativeOf = needs.stream().mapToInt(need -> need.alternative().number()).toArray();
    boolean common = byStem.keySet().stream().anyMatch(FunctionWords::contains);
    uninteresting = common ? Word.PUNCTUATION : Word.PUNCTUATION | Word.FUNCTION;
  }

  /**
   * Compiles queries.
   *
   * @throws IllegalArgumentException if a pattern in one cannot be read, or is too complex
   */
  public static QueryMonitor of(List<Query> queries) {
    return new QueryMonitor(queries);
  }

  /** The queries that must be asked of every paragraph, since no word is certain to be there. */
  public Set<Query> alwaysAsked() {
    Set<Query> all = new LinkedHashSet<>();
    alwaysAsked.forEach(alternative -> all.add(queries.get(alternative.query())));
    return all;
  }

  /** What one thread needs to ask; not to be shared. */
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
   * The number of a word's stem. The first monitor that meets a word leaves it there, so that it
   * need not look for it again; most programs have but one.
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

  /** What a query is an or of, with all the single words in one. */
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

  /** Asks all the queries of one paragraph after another. */
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
     * @return their places in the list that the monitor was made of, in order
     */
    public int[] matches(AnalysedArticle analysed, int ordinal) {
      reset();
      wake(analysed.tokens().get(ordinal));
      for (Alternative alternative : awake) {
        if (!alternative.checked() || alternative.clause().matches(analysed, ordinal)) {
          matched.add(alternative);
        }
      }
      return distinctQueries();
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

    /**
     * The words of the paragraph that was asked about last that made a query match.
     *
     * @param query the query's place in the list
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
