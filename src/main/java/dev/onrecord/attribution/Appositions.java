package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.List;

/** Finds the name beside a description: "the mayor, Ana Ruiz," and "Ana Ruiz, the mayor,". */
record Appositions(ArticleContext context, TokenSequence tokens, GroupMembers members) {
  private static final int LONGEST = 14;

  Appositions(ArticleContext context) {
    this(context, context.tokens(), new GroupMembers(context));
  }

  /** Returns the mentions with a name beside a description. */
  List<Integer> of(int m) {
    Mention mention = context.mentions().get(m);
    List<Integer> inGroup = members.of(m);
    if (!inGroup.isEmpty()) {
      return inGroup;
    }
    int opener = endOfDescription(mention);
    int next = opener < 0 ? -1 : context.mentions().at(opener + 1);
    if (next > m && isPerson(next)) {
      List<Integer> named = row(next, mention.kind() == Kind.GROUP && !isOneOf(mention));
      if (!named.isEmpty()) {
        return named;
      }
    }
    return before(m, mention);
  }

  /**
   * Returns the comma or dash behind a description and what belongs to it: "A lawyer for the
   * paper,".
   */
  private int endOfDescription(Mention mention) {
    int end = context.sentences().end(context.sentences().of(mention.first()));
    int at = mention.last() + 1;
    at += tokens.isA(at, NEGATION) && tokens.isA(at + 1, PREPOSITION) ? 1 : 0;
    while (at < Math.min(end, mention.last() + LONGEST) && tokens.isA(at, PREPOSITION | OF)) {
      int object = context.mentions().at(at + 1);
      if (object < 0 || context.mentions().get(object).isPronoun()) {
        return -1;
      }
      at = context.mentions().get(object).last() + 1;
    }
    boolean opens = at < end && (tokens.mark(at) == ',' || Marks.isDash(tokens.mark(at)));
    return opens && at + 1 < end ? at : -1;
  }

  /** Returns the name that stands between commas, or the two names. */
  private List<Integer> row(int next, boolean several) {
    Mention mention = context.mentions().get(next);
    int second = context.mentions().at(mention.last() + 2);
    if (tokens.isA(mention.last() + 1, AND) && second > next && isPerson(second)) {
      return List.of(next, second);
    }
    return !several && closes(members.behindPlace(mention.last() + 1)) ? List.of(next) : List.of();
  }

  /** Returns whether a group stands behind "one of", so that one person is meant. */
  private boolean isOneOf(Mention mention) {
    int of = mention.first() - 1;
    return !context.sentences().opens(mention.first())
        && tokens.isA(of, OF)
        && of > 0
        && tokens.word(of - 1).form().equals("one");
  }

  private boolean closes(int token) {
    return token >= tokens.size()
        || context.sentences().opens(token)
        || tokens.mark(token) == ','
        || tokens.mark(token) == '('
        || Marks.isDash(tokens.mark(token))
        || Marks.endsSentence(tokens.mark(token));
  }

  private List<Integer> before(int m, Mention mention) {
    int before = context.mentions().at(mention.first() - 2);
    boolean somebody =
        mention.kind() == Kind.ROLE
            || mention.kind() == Kind.THING && tokens.isA(mention.first(), DETERMINER);
    boolean described = somebody && tokens.mark(mention.first() - 1) == ',';
    return described && before >= 0 && before < m && isPerson(before) ? List.of(before) : List.of();
  }

  private boolean isPerson(int m) {
    return context.mentions().get(m).kind() == Kind.PERSON;
  }
}
