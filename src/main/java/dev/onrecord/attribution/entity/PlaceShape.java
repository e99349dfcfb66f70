package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the names of places from those of people, by their words. */
record PlaceShape(TokenSequence tokens) {
  private static final WordLists WORDS = WordLists.beside(PlaceShape.class, "words.txt");
  private static final WordSet PLACE_BEGINNINGS = WORDS.forms("place-beginnings");
  private static final WordSet PLACE_ENDINGS = WORDS.forms("place-endings");
  private static final Set<String> PLACES_OF_TWO_WORDS = WORDS.words("places-of-two-words");
  private static final WordSet TWO_WORDS =
      WordSet.of(
          PLACES_OF_TWO_WORDS.stream()
              .map(name -> name.substring(0, name.indexOf('-')))
              .collect(Collectors.toUnmodifiableSet()));

  /** Returns whether the words of a name are those of a place, unless a first name opens it. */
  boolean looksLikePlace(int from, int last) {
    return allPlaces(from, last) || isEdition(from, last) || endsAsPlace(from, last);
  }

  /** Returns whether a word is what places are: "County". */
  boolean endsPlace(int token) {
    return PLACE_ENDINGS.has(tokens.word(token));
  }

  private boolean allPlaces(int from, int last) {
    boolean begins = tokens.isA(from, PLACE) || PLACE_BEGINNINGS.has(tokens.word(from));
    return begins && tokens.isA(last, PLACE) && last - from <= 2;
  }

  /** Returns whether the last word of a name is what places are: "Palm Beach". */
  private boolean endsAsPlace(int from, int last) {
    return last == from + 1 && PLACE_ENDINGS.has(tokens.word(last));
  }

  boolean isPlaceOfTwoWords(int from, int last) {
    return last == from + 1
        && TWO_WORDS.has(tokens.word(from))
        && PLACES_OF_TWO_WORDS.contains(tokens.word(from).form() + "-" + tokens.word(last).form());
  }

  /** Returns whether a word all in capitals stands before a place: "POLITICO Tolva". */
  private boolean isEdition(int from, int last) {
    return last == from + 1
        && tokens.isA(last, PLACE)
        && tokens.is(from, Word.ALL_CAPS)
        && !tokens.is(last, Word.ALL_CAPS);
  }
}
