package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Those who say something together: "Ruiz and Hart", "Ana Ruiz, Ed Hart and Li Wei". */
record Coordination(ArticleContext context, TokenSequence tokens) {
  private static final int LONGEST = 8;

  Coordination(ArticleContext context) {
    this(context, context.tokens());
  }

  /**
   * Returns the mentions of a row, in the order of the text; only the one given where it is in
   * none.
   *
   * @param m the mention chosen as the source
   * @param cue the cue that it stands before or after, if there is one
   */
  List<Integer> of(int m, Optional<TokenSpan> cue) {
    if (cue.isEmpty()) {
      return toLeft(m);
    }
    int token = cue.get().first();
    return get(m).first() > token ? toRight(m) : toLeft(named(lastBefore(m, token), token));
  }

  /** Returns who has the role that ends a row: Hart in "Ana Ruiz and her deputy, Ed Hart, said". */
  private int named(int m, int cue) {
    int name =
        tokens.mark(get(m).last() + 1) == ',' ? context.mentions().at(get(m).last() + 2) : -1;
    boolean role = get(m).kind() == Kind.ROLE && name > m && get(name).last() < cue;
    return role && get(name).kind() == Kind.PERSON && partner(name) >= 0 ? name : m;
  }

  /** Returns the row that begins with a mention: "Ana Ruiz and Ed Hart". */
  List<Integer> rowFrom(int m) {
    int and = get(m).last() + 1;
    int next = tokens.isA(and, AND) ? context.mentions().at(and + 1) : -1;
    return next > m && get(next).kind() == Kind.PERSON ? List.of(m, next) : List.of(m);
  }

  private Mention get(int m) {
    return context.mentions().get(m);
  }

  /** Returns a row behind its cue that ends its clause: "wrote Ruiz, Hart and Li." */
  private List<Integer> toRight(int m) {
    List<Integer> row = new ArrayList<>(2);
    row.add(m);
    int at = m;
    while (row.size() < LONGEST
        && tokens.mark(get(at).last() + 1) == ','
        && isPersonBeforePerson(at)) {
      at = context.mentions().at(get(at).last() + 2);
      row.add(at);
    }
    int last = tokens.isA(get(at).last() + 1, AND) ? context.mentions().at(get(at).last() + 2) : -1;
    if (last <= at || get(last).isPronoun() || !endsClause(get(last).last() + 1)) {
      return List.of(m);
    }
    row.add(last);
    return row;
  }

  private boolean isPersonBeforePerson(int m) {
    int next = context.mentions().at(get(m).last() + 2);
    return next > m && get(next).kind() == Kind.PERSON && get(m).kind() == Kind.PERSON;
  }

  private boolean endsClause(int token) {
    return token >= tokens.size()
        || !tokens.word(token).isWord()
        || tokens.isA(token, PREPOSITION | WHO)
        || context.sentences().opens(token);
  }

  /** Returns the last mention of a row that begins with one and ends before the cue. */
  private int lastBefore(int m, int cue) {
    int last = m;
    for (int next = m + 1; next < context.mentions().count() && next - m < LONGEST; next++) {
      if (get(next).last() >= cue) {
        return last;
      }
      int partner = get(next).isPronoun() ? -1 : partner(next);
      if (partner == last || partner > last && !isGroup(last) && arePeople(next, partner)) {
        last = next;
      }
    }
    return last;
  }

  /** Returns a row that ends with a mention and begins a clause. */
  private List<Integer> toLeft(int last) {
    Deque<Integer> row = new ArrayDeque<>(2);
    row.add(last);
    int first = partner(last);
    while (first >= 0 && row.size() < LONGEST) {
      row.addFirst(first);
      int before = beforeComma(first);
      first = before >= 0 ? before : partner(first);
    }
    boolean whole = row.size() > 1 && begins(get(row.getFirst()).first());
    return whole ? List.copyOf(row) : List.of(last);
  }

  private int beforeComma(int m) {
    int comma = get(m).first() - 1;
    if (context.sentences().opens(get(m).first()) || tokens.mark(comma) != ',') {
      return -1;
    }
    int before = context.mentions().at(comma - 1);
    boolean named =
        before >= 0
            && before < m
            && get(before).kind() == Kind.PERSON
            && !tokens.isA(get(before).first() - 1, OF | PREPOSITION);
    return named && get(m).kind() == Kind.PERSON ? before : -1;
  }

  private boolean begins(int start) {
    char mark = start == 0 ? 0 : tokens.mark(start - 1);
    return context.sentences().opens(start)
        || mark == ','
        || mark == ':'
        || mark == ';'
        || Marks.isDash(mark)
        || context.quotations().inside(start - 1)
        || tokens.word(start - 1).form().equals("from")
        || tokens.isA(
            start - 1,
            CUE | THAT | SUBORDINATOR | COMPLEMENTIZER | CONJUNCTION | BOTH | ACCORDING | TO);
  }

  private boolean arePeople(int one, int other) {
    return get(one).kind() == Kind.PERSON && get(other).kind() == Kind.PERSON;
  }

  private boolean isGroup(int m) {
    return get(m).kind() == Kind.GROUP;
  }

  /** Returns the first token of a name and of the role before it: "her deputy, Ed Hart". */
  private int first(int m) {
    int first = get(m).first();
    int role = tokens.mark(first - 1) == ',' ? context.mentions().at(first - 2) : -1;
    boolean described = role >= 0 && role < m && get(role).kind() != Kind.PERSON;
    return described && tokens.isA(get(role).first() - 1, AND) ? get(role).first() : first;
  }

  /** Returns the person whom an apposition describes: "Ana Ruiz, mayor of Tolva, and". */
  private int describedBy(int m, int before) {
    boolean place = m >= 0 && tokens.isA(get(m).first() - 1, OF);
    boolean person = m >= 0 && get(m).kind() == Kind.PERSON && !place;
    int first = m < 0 || m >= before || person ? -1 : get(m).first();
    for (int other = m - 1; first >= 0 && other >= 0 && first - get(other).last() < 6; other--) {
      if (get(other).kind() == Kind.PERSON && tokens.mark(get(other).last() + 1) == ',') {
        boolean same = context.sentences().of(get(other).first()) == context.sentences().of(first);
        return same ? other : m;
      }
    }
    return m;
  }

  /** Returns the number of words of an "along with" or "as well as" that ends with a token. */
  private int company(int last) {
    if (last < 2 || !tokens.isA(last, PREPOSITION) && !tokens.word(last).form().equals("as")) {
      return 0;
    }
    String before = tokens.word(last - 1).form();
    boolean with = tokens.word(last).form().equals("with");
    if (with && (before.equals("along") || before.equals("together"))) {
      return 2;
    }
    return !with && before.equals("well") && tokens.word(last - 2).form().equals("as") ? 3 : 0;
  }

  /** Returns the mention joined to one by the "and" or the "along with" before it. */
  private int partner(int m) {
    int and = first(m) - 1;
    int company = and - company(and);
    if (company < and && get(m).kind() == Kind.PERSON) {
      int with = context.mentions().at(tokens.mark(company) == ',' ? company - 1 : company);
      return with < m && with >= 0 && get(with).kind() == Kind.PERSON ? with : -1;
    }
    if (context.sentences().opens(and + 1)
        || context.sentences().opens(and)
        || !tokens.isA(and, AND)) {
      return -1;
    }
    char mark = tokens.mark(and - 1);
    int before = context.mentions().at(mark == '.' || mark == ',' ? and - 2 : and - 1);
    before = mark == ',' ? describedBy(before, m) : before;
    return before < m && before >= 0 && !get(before).isPronoun() ? before : -1;
  }
}
