package dev.onrecord.attribution.token;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.text.Word;
import java.util.List;

/** The few types of tokens that features distinguish. */
public enum TokenType {
  EDGE,
  COMMA,
  STOP,
  COLON,
  QUOTE,
  DASH,
  MARK,
  TO_WORD(TO),
  BE_VERB(BE),
  HAVE_VERB(HAVE),
  MODAL_VERB(MODAL),
  DO_VERB(AUXILIARY),
  NOT(NEGATION),
  ADVERBIAL(ADVERB),
  COORDINATOR(CONJUNCTION),
  THAT_WORD(THAT),
  SUBORDINATE(SUBORDINATOR | COMPLEMENTIZER),
  OF_WORD(OF),
  BY_WORD(BY),
  OTHER_PREPOSITION(PREPOSITION),
  ARTICLE(DETERMINER),
  OWNER(POSSESSIVE_PRONOUN),
  SUBJECT(SUBJECT_PRONOUN),
  OBJECT(OBJECT_PRONOUN),
  CAPITAL,
  CUE_VERB,
  OTHER_VERB(COMMON_VERB | ED_FORM),
  GERUND_FORM(ING_FORM),
  NOUN,
  RELATIVE_WORD(RELATIVE),
  POSSESSIVE_NOUN,
  DAY(CALENDAR);

  /** The types of function words; a word has the first one that its classes allow. */
  private static final List<TokenType> OF_FUNCTION_WORDS =
      List.of(
          BE_VERB,
          HAVE_VERB,
          MODAL_VERB,
          DO_VERB,
          TO_WORD,
          OF_WORD,
          BY_WORD,
          NOT,
          THAT_WORD,
          RELATIVE_WORD,
          SUBJECT,
          OWNER,
          OBJECT,
          ARTICLE,
          COORDINATOR,
          ADVERBIAL,
          SUBORDINATE,
          OTHER_PREPOSITION);

  /** The types of other words that have neither a capital letter nor a possessive ending. */
  private static final List<TokenType> OF_PLAIN_WORDS =
      List.of(ADVERBIAL, OTHER_VERB, GERUND_FORM, OTHER_PREPOSITION);

  private final long classes;

  TokenType() {
    this(0);
  }

  TokenType(long classes) {
    this.classes = classes;
  }

  /** Returns the type of a word or mark; {@link #EDGE} is the type of no token. */
  static TokenType of(Word word) {
    return word.isWord() ? ofWord(word) : ofMark(word.mark());
  }

  private static TokenType ofMark(char mark) {
    if (Marks.isDash(mark)) {
      return DASH;
    }
    if (Marks.isQuote(mark)) {
      return QUOTE;
    }
    if (Marks.endsSentence(mark)) {
      return STOP;
    }
    return switch (mark) {
      case ',', ';' -> COMMA;
      case ':' -> COLON;
      default -> MARK;
    };
  }

  private static TokenType ofWord(Word word) {
    if (word.is(Word.FUNCTION) || word.isA(AUXILIARY)) {
      return first(OF_FUNCTION_WORDS, word, MARK);
    }
    if (word.isA(CALENDAR)) {
      return DAY;
    }
    if (word.isA(CUE) && !word.is(Word.CAPITALIZED)) {
      return word.isA(GERUND) ? GERUND_FORM : CUE_VERB;
    }
    if (word.is(Word.POSSESSIVE)) {
      return POSSESSIVE_NOUN;
    }
    return word.is(Word.CAPITALIZED) ? CAPITAL : first(OF_PLAIN_WORDS, word, NOUN);
  }

  private static TokenType first(List<TokenType> types, Word word, TokenType otherwise) {
    for (TokenType type : types) {
      if (word.isA(type.classes)) {
        return type;
      }
    }
    return otherwise;
  }
}
