package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Those whom a description of several people names: "Three members, including Ana Ruiz (Tolva) and
 * Ed Hart, said", "the members, Ana Ruiz of Tolva and Ed Hart". They say what the group says.
 */
final class GroupMembers {
  private static final Set<String> INTRODUCTIONS = Set.of("including", "like", "namely");
  private static final int MOST = 8;
  private static final int LONGEST_BRACKET = 8;

  private final ArticleContext reading;
  private final TokenSequence story;

  GroupMembers(ArticleContext reading) {
    this.reading = reading;
    story = reading.story();
  }

  /** The mentions of those named behind a description of several; none where nobody is. */
  List<Integer> of(int m) {
    if (get(m).kind() != Kind.GROUP) {
      return List.of();
    }
    int at = behindAddition(get(m).last() + 1);
    boolean apart = story.mark(at) == ',' || Marks.isLongDash(story.mark(at));
    at += apart ? 1 : 0;
    int names = behindIntroduction(at);
    List<Integer> row = names > at || apart ? row(names) : List.of();
    return row.size() > 1 || names > at ? row : List.of();
  }

  /** The group that somebody is named as a member of; the mention itself where there is none. */
  int group(int m) {
    if (get(m).kind() != Kind.PERSON) {
      return m;
    }
    int from = reading.sentences().first(reading.sentences().of(get(m).first()));
    for (int g = m - 1; g >= 0 && m - g <= 2 * MOST && get(g).first() >= from; g--) {
      if (get(g).kind() == Kind.GROUP) {
        return of(g).contains(m) ? g : m;
      }
    }
    return m;
  }

  private Mention get(int m) {
    return reading.mentions().get(m);
  }

  /** The token behind "of the council" or "in Tolva". */
  private int behindAddition(int at) {
    int object = story.isA(at, PREPOSITION | OF) ? reading.mentions().at(at + 1) : -1;
    boolean names = INTRODUCTIONS.contains(story.word(Math.min(at, story.size() - 1)).form());
    boolean adds = object >= 0 && !names && get(object).kind() != Kind.PERSON;
    return adds ? get(object).last() + 1 : at;
  }

  private int behindIntroduction(int at) {
    if (at + 2 >= story.size()) {
      return at;
    }
    String form = story.word(at).form();
    if (INTRODUCTIONS.contains(form)) {
      return at + 1;
    }
    return form.equals("such") && story.word(at + 1).form().equals("as") ? at + 2 : at;
  }

  private List<Integer> row(int first) {
    List<Integer> row = new ArrayList<>(2);
    int at = first;
    while (at >= 0 && row.size() < MOST) {
      int m = reading.mentions().at(at);
      if (m < 0 || get(m).kind() != Kind.PERSON || get(m).first() != at) {
        break;
      }
      row.add(m);
      at = next(behindPlace(behindBracket(get(m).last() + 1)));
    }
    return row;
  }

  /** Where the next of a row may begin; -1 where the row ends. */
  private int next(int at) {
    int behindComma = story.mark(at) == ',' ? at + 1 : at;
    int next = story.isA(behindComma, AND) ? behindComma + 1 : behindComma;
    return next > at && next < story.size() ? next : -1;
  }

  private int behindBracket(int at) {
    if (story.mark(at) == '(') {
      for (int t = at + 1; t < Math.min(at + LONGEST_BRACKET, story.size()); t++) {
        if (story.mark(t) == ')') {
          return t + 1;
        }
      }
    }
    return at;
  }

  private int behindPlace(int at) {
    int place = story.isA(at, OF) ? reading.mentions().at(at + 1) : -1;
    return place >= 0 && get(place).kind() != Kind.PERSON ? get(place).last() + 1 : at;
  }
}
