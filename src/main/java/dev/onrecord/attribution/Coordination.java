package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Those who say something together: "Ruiz and Hart", "Ana Ruiz, Ed Hart and Li Wei". */
final class Coordination {
  private static final int LONGEST = 8;

  private final ArticleContext reading;
  private final TokenSequence story;

  Coordination(ArticleContext reading) {
    this.reading = reading;
    story = reading.story();
  }

  /**
   * The mentions of a row, in the order of the text; only the one given where it is in none.
   *
   * @param m the mention chosen as the source
   * @param cue the cue that it stands before or after; -1 where there is none
   */
  List<Integer> of(int m, int cue) {
    boolean inverted = cue >= 0 && get(m).first() > cue;
    return inverted ? toRight(m) : toLeft(lastBefore(m, cue));
  }

  private Mention get(int m) {
    return reading.mentions().get(m);
  }

  /** "Wrote Ruiz, Hart and Li.": a row behind its cue, with nothing behind it in its clause. */
  private List<Integer> toRight(int m) {
    List<Integer> row = new ArrayList<>(2);
    row.add(m);
    int at = m;
    while (row.size() < LONGEST
        && story.mark(get(at).last() + 1) == ','
        && isPersonBeforePerson(at)) {
      at = reading.mentions().at(get(at).last() + 2);
      row.add(at);
    }
    int last = story.isA(get(at).last() + 1, AND) ? reading.mentions().at(get(at).last() + 2) : -1;
    if (last <= at || get(last).isPronoun() || !endsClause(get(last).last() + 1)) {
      return List.of(m);
    }
    row.add(last);
    return row;
  }

  private boolean isPersonBeforePerson(int m) {
    int next = reading.mentions().at(get(m).last() + 2);
    return next > m && get(next).kind() == Kind.PERSON && get(m).kind() == Kind.PERSON;
  }

  private boolean endsClause(int token) {
    return token >= story.size()
        || !story.word(token).isWord()
        || story.isA(token, PREPOSITION | WHO)
        || reading.sentences().opens(token);
  }

  /** The last mention of a row that begins with one and ends before the cue. */
  private int lastBefore(int m, int cue) {
    int next = reading.mentions().at(get(m).last() + 2);
    boolean joined =
        next > m && get(next).last() < cue && partner(next) == m && !get(next).isPronoun();
    return joined ? next : m;
  }

  /** A row that ends with a mention and begins a clause. */
  private List<Integer> toLeft(int last) {
    Deque<Integer> row = new ArrayDeque<>(2);
    row.add(last);
    int first = partner(last);
    while (first >= 0 && row.size() < LONGEST) {
      row.addFirst(first);
      first = beforeComma(first);
    }
    boolean whole = row.size() > 1 && begins(get(row.getFirst()).first());
    return whole ? List.copyOf(row) : List.of(last);
  }

  private int beforeComma(int m) {
    int comma = get(m).first() - 1;
    if (reading.sentences().opens(get(m).first()) || story.mark(comma) != ',') {
      return -1;
    }
    int before = reading.mentions().at(comma - 1);
    boolean named = before >= 0 && before < m && get(before).kind() == Kind.PERSON;
    return named && get(m).kind() == Kind.PERSON ? before : -1;
  }

  private boolean begins(int start) {
    char mark = start == 0 ? 0 : story.mark(start - 1);
    return reading.sentences().opens(start)
        || mark == ','
        || mark == ':'
        || mark == ';'
        || Marks.isDash(mark)
        || reading.quotations().inside(start - 1)
        || story.word(start - 1).form().equals("from")
        || story.isA(
            start - 1,
            CUE | THAT | SUBORDINATOR | COMPLEMENTIZER | CONJUNCTION | BOTH | ACCORDING | TO);
  }

  /** The mention joined to one by the "and" before it. */
  private int partner(int m) {
    int and = get(m).first() - 1;
    if (reading.sentences().opens(and + 1)
        || reading.sentences().opens(and)
        || !story.isA(and, AND)) {
      return -1;
    }
    char mark = story.mark(and - 1);
    int before = reading.mentions().at(mark == '.' || mark == ',' ? and - 2 : and - 1);
    return before < m && before >= 0 && !get(before).isPronoun() ? before : -1;
  }
}
