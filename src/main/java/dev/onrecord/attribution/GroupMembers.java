package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Those whom a description of several people names: "Three members, including Ana Ruiz (Tolva) and
 * Ed Hart, said", "the members, Ana Ruiz of Tolva and Ed Hart". They say what the group says.
 */
record GroupMembers(ArticleContext context, TokenSequence tokens) {
  private static final WordSet INTRODUCTIONS =
      WordLists.beside(GroupMembers.class, "words.txt").forms("introductions");
  private static final int MOST = 8;
  private static final int LONGEST_BRACKET = 8;

  GroupMembers(ArticleContext context) {
    this(context, context.tokens());
  }

  /** Returns the members named behind a description of a group; none for other mentions. */
  List<Integer> of(int m) {
    if (get(m).kind() != Kind.GROUP) {
      return List.of();
    }
    int at = behindAddition(get(m).last() + 1);
    boolean apart = tokens.mark(at) == ',' || Marks.isLongDash(tokens.mark(at));
    at += apart ? 1 : 0;
    int names = behindIntroduction(at);
    List<Integer> row = names > at || apart ? row(names) : List.of();
    return row.size() > 1 || names > at ? row : List.of();
  }

  /** Returns the name behind "was" in "Among those who said it was Ana Ruiz". */
  OptionalInt amongThose(int who) {
    int sentence = context.sentences().of(get(who).first());
    int first = context.sentences().first(sentence);
    boolean among =
        tokens.word(first).form().equals("among") && get(who).first() - first < LONGEST_BRACKET;
    for (int t = context.sentences().end(sentence) - 1; among && t > get(who).last(); t--) {
      if (tokens.isA(t, BE)) {
        for (int at = t + 1; at < context.sentences().end(sentence); at++) {
          int m = context.mentions().at(at);
          if (m >= 0 && get(m).kind() == Kind.PERSON) {
            return OptionalInt.of(m);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the group that a mention is named as a member of, or the mention itself. */
  int group(int m) {
    if (get(m).kind() != Kind.PERSON) {
      return m;
    }
    int from = context.sentences().first(context.sentences().of(get(m).first()));
    for (int g = m - 1; g >= 0 && m - g <= 2 * MOST && get(g).first() >= from; g--) {
      if (get(g).kind() == Kind.GROUP) {
        return of(g).contains(m) ? g : m;
      }
    }
    return m;
  }

  private Mention get(int m) {
    return context.mentions().get(m);
  }

  /** Returns the token behind "of the council" or "in Tolva". */
  private int behindAddition(int at) {
    int object = tokens.isA(at, PREPOSITION | OF) ? context.mentions().at(at + 1) : -1;
    boolean names = INTRODUCTIONS.has(tokens.word(Math.min(at, tokens.size() - 1)));
    boolean adds = object >= 0 && !names && get(object).kind() != Kind.PERSON;
    return adds ? get(object).last() + 1 : at;
  }

  private int behindIntroduction(int at) {
    if (at + 2 >= tokens.size()) {
      return at;
    }
    if (INTRODUCTIONS.has(tokens.word(at))) {
      return at + 1;
    }
    String form = tokens.word(at).form();
    if (form.equals("among") && tokens.isA(at + 1, THEY)) {
      return at + 2;
    }
    return form.equals("such") && tokens.word(at + 1).form().equals("as") ? at + 2 : at;
  }

  private List<Integer> row(int first) {
    List<Integer> row = new ArrayList<>(2);
    int at = first;
    while (at >= 0 && row.size() < MOST) {
      int m = context.mentions().at(at);
      if (m < 0 || get(m).kind() != Kind.PERSON || get(m).first() != at) {
        break;
      }
      row.add(m);
      at = next(behindPlace(behindBracket(get(m).last() + 1)));
    }
    return row;
  }

  /** Returns the token at which the next member of a row may begin; -1 at the end of the row. */
  private int next(int at) {
    int behindComma = tokens.mark(at) == ',' ? at + 1 : at;
    int next = tokens.isA(behindComma, AND) ? behindComma + 1 : behindComma;
    return next > at && next < tokens.size() ? next : -1;
  }

  private int behindBracket(int at) {
    if (tokens.mark(at) == '(') {
      for (int t = at + 1; t < Math.min(at + LONGEST_BRACKET, tokens.size()); t++) {
        if (tokens.mark(t) == ')') {
          return t + 1;
        }
      }
    }
    return at;
  }

  /** Returns the token behind "of Tolva", or the one given. */
  int behindPlace(int at) {
    int place = tokens.isA(at, OF) ? context.mentions().at(at + 1) : -1;
    boolean isPlace =
        place >= 0 && (get(place).kind() != Kind.PERSON || get(place).nameLength() == 1);
    return isPlace ? get(place).last() + 1 : at;
  }
}
