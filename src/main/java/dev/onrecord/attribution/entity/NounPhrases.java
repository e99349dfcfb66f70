package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases without nested clauses: a determiner, modifiers, and the head that ends them.
 */
record NounPhrases(TokenSequence tokens, Sentences sentences, Surnames surnames) {
  private static final long NEVER_NOMINAL =
      PREPOSITION
          | CONJUNCTION
          | SUBORDINATOR
          | AUXILIARY
          | SUBJECT_PRONOUN
          | OBJECT_PRONOUN
          | COMPLEMENTIZER
          | NEGATION
          | ACCORDING
          | TO;
  private static final long VERBAL = CUE | COMMON_VERB | ED_FORM | ING_FORM;
  private static final int LONGEST = 24;
  private static final WordSet ARTICLES = WordSet.of(Set.of("a", "an", "the"));
  private static final WordLists WORDS = WordLists.beside(NounPhrases.class, "words.txt");
  private static final WordSet OPENERS = WORDS.forms("openers");
  private static final WordSet ROYAL = WORDS.forms("royal-titles");
  private static final WordSet ORGANIZATION_HEADS = WORDS.forms("organization-heads");
  private static final WordSet ORGANIZATION_SUBJECTS = WORDS.forms("organization-subjects");

  /** Adds the mention that begins at a token, if one does; the token to go on with. */
  int next(int token, NameShape names, List<Mention> found) {
    if (isBothOfThem(token) || isReflexive(token) || isOpener(token)) {
      return token + 1;
    }
    Mention.Kind pronoun = pronoun(token);
    if (pronoun != null) {
      found.add(new Mention(pronoun, token, token, -1, -1));
      return token + 1;
    }
    int last = end(token);
    if (last < 0) {
      return token + 1;
    }
    names.add(token, last, found);
    return last + 1;
  }

  /** Returns whether a word that is no name opens a sentence: "Late on Sunday", "Um, but". */
  private boolean isOpener(int token) {
    return sentences.opens(token)
        && OPENERS.has(tokens.word(token))
        && !tokens.is(token + 1, Word.CAPITALIZED)
        && !surnames.has(tokens.word(token));
  }

  /** Returns whether a "both" belongs to the verb: "Ruiz and Hart both said", "have both said". */
  private boolean isBothOfThem(int token) {
    boolean verb = tokens.isA(token + 1, CUE | AUXILIARY | ED_FORM);
    return tokens.isA(token, BOTH)
        && verb
        && !sentences.opens(token)
        && (tokens.isA(token - 1, AUXILIARY) || nominal(token - 1, true));
  }

  /** Returns whether a reflexive pronoun stresses the name before it: "Ruiz himself said". */
  private boolean isReflexive(int token) {
    return tokens.isA(token, OBJECT_PRONOUN)
        && tokens.word(token).form().endsWith("sel" + (tokens.isA(token, THEY) ? "ves" : "f"))
        && !sentences.opens(token)
        && tokens.is(token - 1, Word.CAPITALIZED);
  }

  private Mention.@Nullable Kind pronoun(int token) {
    Word word = tokens.word(token);
    if (!word.isA(SUBJECT_PRONOUN | OBJECT_PRONOUN | SHE | HE | WHO)) {
      return null;
    }
    if (word.isA(POSSESSIVE_PRONOUN) && nominal(token + 1, true) || isAcronym(token)) {
      return null;
    }
    if (word.isA(WHO)) {
      return Mention.Kind.WHO;
    }
    if (word.isA(HE | SHE)) {
      return Mention.Kind.SINGULAR_PRONOUN;
    }
    return word.isA(THEY)
        ? Mention.Kind.THEY
        : word.isA(IT)
            ? Mention.Kind.IT
            : word.isA(FIRST_PERSON) ? Mention.Kind.FIRST_PERSON : Mention.Kind.SECOND_PERSON;
  }

  /** Returns the last token of the noun phrase that begins at a token; -1 where none does. */
  private int end(int token) {
    boolean determined = opens(token);
    if (!determined && !nominal(token, false)) {
      return -1;
    }
    int sentenceEnd = Math.min(sentences.end(sentences.of(token)), token + LONGEST);
    int last = token;
    int noun = determined ? -1 : token;
    while (last + 1 < sentenceEnd) {
      int step = step(last, noun >= 0 || determined, sentenceEnd);
      if (step == 0) {
        break;
      }
      last += step;
      noun = last;
      if (tokens.is(last, Word.POSSESSIVE)) {
        determined = true;
      }
    }
    return noun >= 0 || loneHead(token) ? last - (endsWithVerb(token, last) ? 1 : 0) : -1;
  }

  /** Returns whether a phrase ends with a verb that no table knows: "Ruiz approaches it". */
  private boolean endsWithVerb(int first, int last) {
    Word word = tokens.word(last);
    return last > first
        && opensObject(last + 1)
        && tokens.is(last - 1, Word.CAPITALIZED)
        && !tokens.is(last - 1, Word.POSSESSIVE)
        && !opens(first)
        && !word.is(Word.CAPITALIZED)
        && !word.isA(ROLE | GROUP | ORG_NOUN | DOCUMENT | TITLE);
  }

  private boolean opensObject(int token) {
    boolean article = token < tokens.size() && ARTICLES.has(tokens.word(token));
    return article || tokens.isA(token, OBJECT_PRONOUN | POSSESSIVE_PRONOUN);
  }

  private boolean opens(int token) {
    Word word = tokens.word(token);
    if (word.isA(DETERMINER) && !word.isA(THAT)) {
      return true;
    }
    return word.isA(POSSESSIVE_PRONOUN) && nominal(token + 1, true);
  }

  private boolean loneHead(int token) {
    return tokens.isA(token, GROUP);
  }

  /** Returns the number of tokens by which the phrase can be lengthened; 0 at its end. */
  private int step(int last, boolean inside, int end) {
    int next = last + 1;
    if (nominal(next, inside)) {
      return 1;
    }
    return switch (tokens.mark(next)) {
      case '-', '–', '.', '/' -> joins(last) && next + 1 < end && partOfCompound(next) ? 2 : 0;
      case ',' -> next + 1 < end && isSuffixOf(last, next + 1) ? 2 : 0;
      case '&' -> next + 1 < end && nominal(next + 1, true) ? 2 : 0;
      case '\'', '’' -> possessivePlural(last) && next + 1 < end && nominal(next + 1, true) ? 2 : 0;
      case 0 -> joiner(last, end);
      case '"', '“', '‘' -> nickname(last, end);
      default -> 0;
    };
  }

  private boolean isSuffixOf(int last, int suffix) {
    return tokens.isA(suffix, SUFFIX) && tokens.is(last, Word.CAPITALIZED);
  }

  private boolean joins(int last) {
    return tokens.touchesNext(last);
  }

  private boolean partOfCompound(int mark) {
    boolean dot = tokens.mark(mark) == '.';
    boolean abbreviated =
        tokens.isA(mark - 1, ABBREVIATION | TITLE)
            || tokens.word(mark - 1).raw().length() == 1
            || tokens.word(mark - 1).raw().indexOf('.') > 0;
    return dot
        ? abbreviated && nominal(mark + 1, true)
        : tokens.touchesNext(mark) && tokens.word(mark + 1).isWord();
  }

  private boolean possessivePlural(int last) {
    return tokens.touchesNext(last) && tokens.word(last).form().endsWith("s");
  }

  /** Returns the step over "of" or a particle between capital letters; 0 if there is none. */
  private int joiner(int last, int end) {
    int next = last + 1;
    boolean capital = tokens.is(last, Word.CAPITALIZED);
    if (capital && tokens.isA(next, PARTICLE) && !tokens.isA(next, OF)) {
      int after = tokens.isA(next + 1, PARTICLE) ? next + 2 : next + 1;
      return after < end && properAt(after) ? after - last : 0;
    }
    if (capital && isPartOfOrganization(last, end)) {
      return 2;
    }
    if (!capital && tokens.isA(last, TITLE) && tokens.isA(next, OF)) {
      return officeBeforeName(last, end);
    }
    boolean office = tokens.isA(last, TITLE | ORG_NOUN) || capital;
    if (office && tokens.isA(next, OF)) {
      int after = tokens.isA(next + 1, DETERMINER) ? next + 2 : next + 1;
      boolean person = isNameOfSomebody(last) && !ROYAL.has(tokens.word(last - 1));
      return capital && !person && after < end && properAt(after) ? after - last : 0;
    }
    return 0;
  }

  /** Returns whether a word joins two in a name: "Centers for Disease", "Food and Drug". */
  private boolean isPartOfOrganization(int last, int end) {
    String joint = tokens.word(last + 1).form();
    Word before = tokens.word(last);
    if (last + 2 >= end || !properAt(last + 2)) {
      return false;
    }
    if (joint.equals("for") || joint.equals("on")) {
      return ORGANIZATION_HEADS.has(before) && !tokens.isA(last + 2, CALENDAR);
    }
    return joint.equals("and")
        && ORGANIZATION_SUBJECTS.has(before)
        && !tokens.isA(last + 2, MALE_NAME | FEMALE_NAME | TITLE);
  }

  /** Returns the step over the "of" of an office before a name: "the chief of staff Ana Ruiz". */
  private int officeBeforeName(int last, int end) {
    int name = last + 3;
    boolean named = name < end && properAt(name) && tokens.isA(name, MALE_NAME | FEMALE_NAME);
    return named && noun(last + 2) ? 2 : 0;
  }

  private boolean noun(int token) {
    Word word = tokens.word(token);
    return word.isWord()
        && !word.is(Word.CAPITALIZED | Word.FUNCTION)
        && !word.isA(ROLE | TITLE | GROUP);
  }

  /**
   * Returns whether a name that "of" follows is a person's: "Ana Ruiz of Tolva", "Senator T. King
   * of".
   */
  private boolean isNameOfSomebody(int last) {
    boolean initial = tokens.mark(last - 1) == '.' && tokens.word(last - 2).raw().length() == 1;
    return initial || afterFirstName(last) && !tokens.isA(last, TITLE);
  }

  private boolean afterFirstName(int last) {
    for (int i = last - 1;
        i >= Math.max(last - 4, 0) && i >= sentences.first(sentences.of(last));
        i--) {
      if (tokens.isA(i, MALE_NAME | FEMALE_NAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean properAt(int token) {
    return tokens.is(token, Word.CAPITALIZED) && !tokens.isA(token, NEVER_NOMINAL);
  }

  /** Returns a nickname in quotation marks between the parts of a name. */
  private int nickname(int last, int end) {
    if (!tokens.is(last, Word.CAPITALIZED)) {
      return 0;
    }
    for (int i = last + 3; i <= last + 4 && i + 1 < end; i++) {
      if (Marks.isQuote(tokens.mark(i)) && tokens.word(i - 1).isWord()) {
        boolean named = properAt(i + 1) && tokens.word(last + 2).is(Word.CAPITALIZED);
        return named && tokens.mark(i - 1) == 0 ? i + 1 - last : 0;
      }
    }
    return 0;
  }

  /**
   * Returns whether a token may be part of a noun phrase, which a phrase that has begun makes
   * likelier.
   */
  private boolean nominal(int token, boolean inside) {
    if (token < 0 || token >= tokens.size()) {
      return false;
    }
    Word word = tokens.word(token);
    if (!word.isWord()) {
      return false;
    }
    if (isAcronym(word)) {
      return true;
    }
    boolean capital =
        word.is(Word.CAPITALIZED)
            && (!sentences.opens(token) || surnames.has(word))
            && !(word.isA(CUE | COMMON_VERB) && tokens.inTitleCase(token));
    if (word.is(Word.FUNCTION) && !(word.isA(DETERMINER) && inside && !word.isA(THAT))) {
      boolean firstName = word.isA(MODAL) && word.isA(MALE_NAME | FEMALE_NAME);
      return capital && (firstName || surnames.has(word));
    }
    if (capital) {
      return !word.isA(NEVER_NOMINAL) || word.isA(MALE_NAME) || word.isA(OBJECT_PRONOUN);
    }
    if (word.isA(NEVER_NOMINAL) || word.isA(ADVERB)) {
      return false;
    }
    if (word.isA(VERBAL)) {
      return nounAfterAll(token, inside) || inside && isModifierOfRole(token);
    }
    return true;
  }

  /** Returns whether a word is one that would be a pronoun in lower case: "US", "WHO". */
  private static boolean isAcronym(Word word) {
    return word.is(Word.ALL_CAPS) && (word.raw().equals("US") || word.raw().equals("WHO"));
  }

  private boolean isAcronym(int token) {
    return isAcronym(tokens.word(token))
        && !tokens.is(token - 1, Word.ALL_CAPS)
        && !tokens.is(token + 1, Word.ALL_CAPS);
  }

  /** Returns whether a "state" is no verb, but part of an office: "State Senator Ana Ruiz". */
  private boolean isStateOffice(int token) {
    boolean office =
        tokens.isA(token + 1, TITLE | ROLE | ORG_NOUN) && tokens.is(token + 1, Word.CAPITALIZED);
    return office
        && tokens.word(token).form().equals("state")
        && !tokens.isA(token - 1, TO | AUXILIARY | SUBJECT_PRONOUN);
  }

  /** Returns whether a word stands between a noun and a role: "policy planning director". */
  private boolean isModifierOfRole(int token) {
    return tokens.isA(token, GERUND | ING_FORM | BASE)
        && !tokens.isA(token, PAST | THIRD)
        && tokens.isA(token + 1, ROLE)
        && tokens.word(token - 1).isWord()
        && (!tokens.isA(token - 1, VERBAL) || tokens.is(token - 1, Word.CAPITALIZED));
  }

  /**
   * Returns whether a word that may be a verb stands behind what only nouns and adjectives follow.
   */
  private boolean nounAfterAll(int token, boolean inside) {
    if (!inside || sentences.opens(token)) {
      return tokens.isA(token, ROLE | GROUP) && !tokens.isA(token, CUE) || isStateOffice(token);
    }
    boolean afterDeterminer =
        tokens.isA(token - 1, DETERMINER | POSSESSIVE_PRONOUN)
            || tokens.is(token - 1, Word.POSSESSIVE);
    boolean finite = tokens.isA(token, PAST | THIRD) && !tokens.isA(token, BASE);
    return isStateOffice(token)
        || afterDeterminer && !finite
        || afterDeterminer && tokens.isA(token, THIRD | ED_FORM | PARTICIPLE);
  }
}
