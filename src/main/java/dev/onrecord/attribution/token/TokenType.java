package dev.onrecord.attribution.token;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.text.Word;

/** The few types of tokens that features distinguish. */
public enum TokenType {
  EDGE,
  COMMA,
  STOP,
  COLON,
  QUOTE,
  DASH,
  MARK,
  TO_WORD,
  BE_VERB,
  HAVE_VERB,
  MODAL_VERB,
  DO_VERB,
  NOT,
  ADVERBIAL,
  COORDINATOR,
  THAT_WORD,
  SUBORDINATE,
  OF_WORD,
  BY_WORD,
  OTHER_PREPOSITION,
  ARTICLE,
  OWNER,
  SUBJECT,
  OBJECT,
  CAPITAL,
  CUE_VERB,
  OTHER_VERB,
  GERUND_FORM,
  NOUN,
  RELATIVE_WORD,
  POSSESSIVE_NOUN,
  DAY;

  /** The type of a word or mark; {@link #EDGE} is the type of no token. */
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
      return ofFunctionWord(word);
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
    if (word.is(Word.CAPITALIZED)) {
      return CAPITAL;
    }
    if (word.isA(ADVERB)) {
      return ADVERBIAL;
    }
    if (word.isA(COMMON_VERB | ED_FORM)) {
      return OTHER_VERB;
    }
    return word.isA(ING_FORM) ? GERUND_FORM : word.isA(PREPOSITION) ? OTHER_PREPOSITION : NOUN;
  }

  private static TokenType ofFunctionWord(Word word) {
    if (word.isA(AUXILIARY)) {
      return word.isA(BE)
          ? BE_VERB
          : word.isA(HAVE) ? HAVE_VERB : word.isA(MODAL) ? MODAL_VERB : DO_VERB;
    }
    if (word.isA(TO | OF | BY)) {
      return word.isA(TO) ? TO_WORD : word.isA(OF) ? OF_WORD : BY_WORD;
    }
    if (word.isA(NEGATION)) {
      return NOT;
    }
    if (word.isA(THAT | RELATIVE)) {
      return word.isA(THAT) ? THAT_WORD : RELATIVE_WORD;
    }
    if (word.isA(SUBJECT_PRONOUN)) {
      return SUBJECT;
    }
    if (word.isA(POSSESSIVE_PRONOUN)) {
      return OWNER;
    }
    if (word.isA(OBJECT_PRONOUN)) {
      return OBJECT;
    }
    return ofConnective(word);
  }

  private static TokenType ofConnective(Word word) {
    if (word.isA(DETERMINER)) {
      return ARTICLE;
    }
    if (word.isA(CONJUNCTION)) {
      return COORDINATOR;
    }
    if (word.isA(ADVERB)) {
      return ADVERBIAL;
    }
    if (word.isA(SUBORDINATOR | COMPLEMENTIZER)) {
      return SUBORDINATE;
    }
    return word.isA(PREPOSITION) ? OTHER_PREPOSITION : MARK;
  }
}
