package dev.onrecord.monitor;

import dev.onrecord.article.Span;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.match.StringTable;
import dev.onrecord.match.WordForms;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many compiled queries that are evaluated for a paragraph at once. Each query is split into its
 * alternatives, which are found by the words that they {@linkplain RequiredTerms require}. A pass
 * over the tokens notes these words and wakes the alternatives that wait for them; one is evaluated
 * only if its other requirements are met too. The time depends on the words that the queries and
 * the text have in common, not on the number of queries. Immutable and shared by threads; the state
 * of a thread is in its {@link Session}.
 */
public final class QueryMonitor {
  private static final AtomicInteger CREATED = new AtomicInteger();
  private static final Comparator<RequiredTerms> RAREST_FIRST =
      Comparator.comparingDouble(RequiredTerms::commonness);

  /** The flag of words that count only with a capital letter. */
  private static final int NAME = 1;

  /** The flag of words that do not count as part of a longer name. */
  private static final int WHOLE = 1 << 1;

  private static final int FLAGS = 2;

  private final int number = CREATED.incrementAndGet();
  private final List<Query> queries;
  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<Alternative> alwaysAsked = new ArrayList<>();
  private final Map<WordForms, Integer> words = new LinkedHashMap<>();
  private final StringTable forms;

  /** The required words that each form counts for: their numbers, times four, plus flags. */
  private final int[][] wordsOf;

  /** The numbers of the alternatives that wait for each required word. */
  private final int[][] waiting;

  /** The number of words that each alternative waits for, in an array for speed. */
  private final int[] wanted;

  /** The other requirements of each alternative: a minimum, the number of words, the words. */
  private final int[][] others;

  private final int uninteresting;

  /**
   * A part of a query that suffices for a match.
   *
   * @param number its position among those that wait for words
   * @param needs its requirements; it waits for the words of the first one
   * @param checked whether the clause must be evaluated if all requirements are met
   * @param plain whether it consists of words of which one is enough
   */
  private record Alternative(
      int query,
      int number,
      List<Need> needs,
      QueryMatcher matcher,
      boolean checked,
      boolean plain) {}

  /** A requirement, with the minimum number of its words. */
  private record Need(int[] words, int count) {}

  private QueryMonitor(List<Query> queries) {
    this.queries = List.copyOf(queries);
    for (int i = 0; i < queries.size(); i++) {
      for (Query alternative : alternatives(queries.get(i))) {
        add(i, alternative);
      }
    }
    Map<String, List<Integer>> byForm = new LinkedHashMap<>();
    words.forEach(
        (word, i) -> {
          int flags = (word.name() ? NAME : 0) | (word.inNames() ? 0 : WHOLE);
          for (String form : word.forms()) {
            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(i << FLAGS | flags);
          }
        });
    forms = new StringTable(byForm.keySet());
    wordsOf = arrays(byForm.values());
    waiting = arrays(waiting());
    wanted = alternatives.stream().mapToInt(a -> a.needs().getFirst().count()).toArray();
    others = alternatives.stream().map(QueryMonitor::others).toArray(int[][]::new);
    boolean common = byForm.keySet().stream().anyMatch(FunctionWords::contains);
    uninteresting = common ? Word.PUNCTUATION : Word.PUNCTUATION | Word.FUNCTION;
  }

  private static int[] others(Alternative alternative) {
    return alternative.needs().stream()
        .skip(1)
        .map(
            need ->
                IntStream.concat(
                    IntStream.of(need.count(), need.words().length), Arrays.stream(need.words())))
        .flatMapToInt(need -> need)
        .toArray();
  }

  private List<List<Integer>> waiting() {
    List<List<Integer>> all = new ArrayList<>();
    words.forEach((word, i) -> all.add(new ArrayList<>()));
    for (int i = 0; i < alternatives.size(); i++) {
      for (int word : alternatives.get(i).needs().getFirst().words()) {
        all.get(word).add(i);
      }
    }
    return all;
  }

  private static int[][] arrays(Collection<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /**
   * Compiles queries, whose single words count in their {@link WordForms}.
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

  private void add(int query, Query part) {
    List<Need> needs =
        RequiredTerms.all(part).stream()
            .flatMap(RequiredTerms::each)
            .sorted(RAREST_FIRST)
            .map(this::need)
            .toList();
    QueryMatcher matcher = QueryMatcher.ofRule(part);
    boolean checked = !RequiredTerms.suffices(part);
    boolean plain = !checked && part instanceof Query.InText(Words.AnyOf any);
    Alternative added = new Alternative(query, alternatives.size(), needs, matcher, checked, plain);
    (needs.isEmpty() ? alwaysAsked : alternatives).add(added);
  }

  private Need need(RequiredTerms terms) {
    return new Need(
        terms.words().stream()
            .mapToInt(word -> words.computeIfAbsent(word, w -> words.size()))
            .toArray(),
        terms.need());
  }

  /**
   * Returns the number of a word's form. The first monitor that looks a word up notes the number
   * there; most programs have only one monitor.
   */
  private int form(Word word) {
    long note = word.note();
    if (note >>> Integer.SIZE == number) {
      return (int) note;
    }
    int form = word.is(uninteresting) ? StringTable.ABSENT : forms.findForm(word);
    if (note == 0) {
      word.setNote((long) number << Integer.SIZE | Integer.toUnsignedLong(form));
    }
    return form;
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
    private final int[] seen = new int[waiting.length];
    private final int[] touched = new int[wanted.length];
    private final int[] awake = new int[wanted.length];
    private final List<Alternative> matched = new ArrayList<>();
    private final int[] matchedIn = new int[queries.size()];
    private final int[] matchedQueries = new int[queries.size()];
    private int matches;

    /** The tokens whose form counts: the token, the form and the flags that are refused. */
    private int[] noted = new int[3 * 64];

    private int notes;
    private int paragraph;
    private int touches;
    private int awakes;

    private Session() {}

    /**
     * Finds the queries that match a paragraph.
     *
     * @return their positions in the list that the monitor was created from, in order
     */
    public int[] matches(AnalysedArticle analysed, int ordinal) {
      reset();
      wake(analysed.tokens().get(ordinal));
      alwaysAsked.forEach(asked -> add(asked, analysed, ordinal));
      for (int i = 0; i < awakes; i++) {
        if (areMet(others[awake[i]])) {
          add(alternatives.get(awake[i]), analysed, ordinal);
        }
      }
      int[] found = Arrays.copyOf(matchedQueries, matches);
      Arrays.sort(found);
      return found;
    }

    private void add(Alternative asked, AnalysedArticle analysed, int ordinal) {
      if (!asked.checked() || asked.matcher().matches(analysed, ordinal)) {
        matched.add(asked);
        if (matchedIn[asked.query()] != paragraph) {
          matchedIn[asked.query()] = paragraph;
          matchedQueries[matches++] = asked.query();
        }
      }
    }

    private boolean areMet(int[] requirements) {
      int end;
      for (int at = 0; at < requirements.length; at = end) {
        int missing = requirements[at];
        end = at + 2 + requirements[at + 1];
        for (int i = at + 2; i < end && missing > 0; i++) {
          missing -= seen[requirements[i]] == paragraph ? 1 : 0;
        }
        if (missing > 0) {
          return false;
        }
      }
      return true;
    }

    private void reset() {
      for (int i = 0; i < touches; i++) {
        counts[touched[i]] = 0;
      }
      touches = 0;
      matched.clear();
      matches = 0;
      notes = 0;
      awakes = 0;
      paragraph++;
    }

    private void wake(Tokens tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        Word word = tokens.word(i);
        int form = form(word);
        if (form >= 0) {
          int refused = (word.is(Word.CAPITALIZED) ? 0 : NAME) | (tokens.isPart(i) ? WHOLE : 0);
          note(i, form, refused);
          wake(wordsOf[form], refused);
        }
      }
    }

    private void note(int token, int form, int refused) {
      if (notes + 3 > noted.length) {
        noted = Arrays.copyOf(noted, noted.length * 2);
      }
      noted[notes++] = token;
      noted[notes++] = form;
      noted[notes++] = refused;
    }

    private void wake(int[] flagged, int refused) {
      for (int word : flagged) {
        if ((word & refused) == 0 && seen[word >> FLAGS] != paragraph) {
          seen[word >> FLAGS] = paragraph;
          wake(waiting[word >> FLAGS]);
        }
      }
    }

    private void wake(int[] all) {
      for (int alternative : all) {
        int count = ++counts[alternative];
        if (count == 1) {
          touched[touches++] = alternative;
        }
        if (count == wanted[alternative]) {
          awake[awakes++] = alternative;
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
        if (alternative.query() != query) {
          continue;
        }
        if (alternative.plain()) {
          collectNoted(alternative.number(), analysed.tokens().get(ordinal), spans);
        } else {
          alternative.matcher().collect(analysed, ordinal, Fields.TEXT, spans);
        }
      }
      return spans.joined();
    }

    private void collectNoted(int alternative, Tokens tokens, SpanList into) {
      for (int at = 0; at < notes; at += 3) {
        if (counts(wordsOf[noted[at + 1]], noted[at + 2], alternative)) {
          into.add(tokens.start(noted[at]), tokens.end(noted[at]));
        }
      }
    }

    private boolean counts(int[] flagged, int refused, int alternative) {
      for (int word : flagged) {
        if ((word & refused) == 0) {
          for (int waits : waiting[word >> FLAGS]) {
            if (waits == alternative) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }
}
