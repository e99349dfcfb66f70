package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;

/** What stands before a name with a capital letter and is no part of it: jobs, teams, parties. */
record Descriptors(TokenSequence tokens) {
  private static final WordLists WORDS = WordLists.beside(Descriptors.class, "words.txt");
  static final WordSet WORDS_FOR_PEOPLE = WORDS.forms("descriptors");
  private static final WordSet OPENERS = WORDS.forms("openers");
  private static final WordSet PAGE_VERBS = WORDS.forms("page-verbs");

  /** Returns the first token of a name behind what somebody is: "Browns DL Sheldon Richards". */
  int behind(int start, int last) {
    if (tokens.isA(last, ORG_NOUN) || tokens.isA(start, MALE_NAME | FEMALE_NAME)) {
      return start;
    }
    int name = behindPost(start, last);
    if (name > start) {
      return name;
    }
    int words = 0;
    for (int i = start; i < last && tokens.word(i).isWord(); i++) {
      if (i > start && tokens.isA(i, MALE_NAME | FEMALE_NAME) && isDescription(start, i)) {
        return i;
      }
      words++;
    }
    boolean plain = words == last - start && words > 1;
    return plain && WORDS_FOR_PEOPLE.has(tokens.word(start)) ? start + 1 : start;
  }

  /**
   * Returns the name behind where somebody is posted: "ambassador to the United States Ana Ruiz".
   */
  private int behindPost(int start, int last) {
    int to = tokens.isA(start - 1, DETERMINER) ? start - 2 : start - 1;
    if (to < 1 || !tokens.isA(to, PREPOSITION | OF) || !tokens.isA(to - 1, ROLE)) {
      return start;
    }
    int name = tokens.word(start).form().equals("united") ? start + 2 : start;
    while (name < last && tokens.isA(name, PLACE)) {
      name++;
    }
    return last > name ? name : start;
  }

  private boolean isDescription(int start, int name) {
    for (int i = start; i < name; i++) {
      Word word = tokens.word(i);
      boolean capitals = word.is(Word.ALL_CAPS) && !tokens.is(name, Word.ALL_CAPS);
      boolean verb = PAGE_VERBS.has(word);
      if (capitals
          || verb
          || word.isA(ROLE | TITLE | GROUP | ORG_NOUN | PLACE | DEMONYM | CALENDAR)
          || WORDS_FOR_PEOPLE.has(word)
          || OPENERS.has(word)) {
        return true;
      }
    }
    return false;
  }
}
