package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.List;

/** Tells from its words what a noun phrase may name, and which of its tokens are the bare name. */
record NameShape(TokenSequence tokens, Sentences sentences, Surnames surnames, PlaceShape places) {
  private static final int LONGEST_NAME = 6;
  private static final int MOST_IN_CAPITALS = 3;
  private static final WordLists WORDS = WordLists.beside(NameShape.class, "words.txt");

  private static final WordSet ROYAL = WORDS.forms("royal-titles");
  private static final WordSet COURTESY = WORDS.forms("courtesy-titles");

  /** The last names that are also what organisations end with. */
  private static final WordSet SURNAMES = WORDS.forms("surnames");

  // Churches and courts have names of three words that begin like a person's: "Grace Baptist
  // Church".
  private static final String ENDS_NO_LONG_NAME = "white";

  private static final WordSet ORGANIZATION_BEGINNINGS = WORDS.forms("organization-beginnings");
  private static final WordSet OWNING_NAMES = WORDS.forms("owning-names");
  private static final WordSet KINDS_OF_ORGANIZATION = WORDS.forms("kinds-of-organization");
  private static final WordSet NAMED_AFTER_PEOPLE = WORDS.forms("things-named-after-people");
  private static final int LONGEST_ACRONYM = 5;
  private static final long BEFORE_NAME = TITLE | ROLE | CALENDAR;

  NameShape(TokenSequence tokens, Sentences sentences, Surnames surnames) {
    this(tokens, sentences, surnames, new PlaceShape(tokens));
  }

  /** Adds the mention of a phrase, after those of the owners named in it ("Hart's lawyer"). */
  void add(int first, int last, List<Mention> found) {
    int from = first;
    for (int i = first; i < last; i++) {
      if (isOwner(i, last)) {
        found.add(mention(from, i));
        from = i + 1;
      }
    }
    Mention head = mention(from, last);
    found.add(
        from == first
            ? head
            : new Mention(head.kind(), first, last, head.nameFirst(), head.nameLast()));
  }

  /** Returns whether a token ends the owner of what follows: "Hart's", "Fox News’". */
  private boolean isOwner(int token, int last) {
    if (tokens.is(token, Word.POSSESSIVE)) {
      boolean partOfName =
          tokens.is(last, Word.CAPITALIZED)
              && tokens.isA(last, ORG_NOUN)
              && OWNING_NAMES.has(tokens.word(token));
      return !partOfName;
    }
    return (tokens.mark(token) == '’' || tokens.mark(token) == '\'')
        && tokens.touchesNext(token - 1)
        && !tokens.touchesNext(token)
        && tokens.word(token - 1).form().endsWith("s")
        && tokens.is(token - 1, Word.CAPITALIZED);
  }

  private Mention mention(int first, int last) {
    if (isParty(first)) {
      return new Mention(Kind.THING, first, last, -1, -1);
    }
    int nameFirst = nameStart(first, last);
    if (nameFirst < 0) {
      int nameLast = KINDS_OF_ORGANIZATION.has(tokens.word(last)) ? run(first, last) : -1;
      return nameLast < 0
          ? new Mention(described(last), first, last, -1, -1)
          : new Mention(Kind.ORGANIZATION, first, last, nameLast, nameLast);
    }
    Kind kind = named(nameFirst, last, first);
    boolean bare = kind == Kind.PERSON || kind == Kind.ORGANIZATION || kind == Kind.PLACE;
    return bare
        ? new Mention(kind, first, last, nameFirst, last)
        : new Mention(kind, first, last, -1, -1);
  }

  /**
   * Returns the first token of the capitalised run that ends a phrase; -1 where it ends in lower
   * case.
   */
  private int nameStart(int first, int last) {
    int at = last;
    int start = -1;
    while (at >= first && last - at < LONGEST_NAME * 2) {
      if (proper(at, first)) {
        if (start >= 0 && tokens.isA(at, BEFORE_NAME) && !initial(at) && !partOfName(at, last)) {
          if (tokens.isA(at + 1, OF)) {
            return afterOffice(at, last);
          }
          boolean honored = COURTESY.has(tokens.word(at));
          if (honored
              || !tokens.isA(last, ORG_NOUN)
              || tokens.isA(start, MALE_NAME | FEMALE_NAME)) {
            return start;
          }
        }
        start = at;
      } else if (!links(at, first)) {
        break;
      }
      at--;
    }
    return start < 0 ? start : new Descriptors(tokens).behind(start, last);
  }

  /**
   * Returns the name after "Secretary of State" or "Speaker of the House"; the office where none
   * follows.
   */
  private int afterOffice(int office, int last) {
    int place = tokens.isA(office + 2, DETERMINER) ? office + 3 : office + 2;
    for (int at = place + 1; at < last; at++) {
      if (tokens.isA(at, MALE_NAME | FEMALE_NAME)) {
        return at;
      }
    }
    return last > place + 1 ? last - 1 : last > place ? last : office;
  }

  /** Returns whether a token opens the party and state behind a politician's name: "R-N.Y." */
  private boolean isParty(int token) {
    return initial(token)
        && tokens.mark(token + 1) == '-'
        && tokens.touchesNext(token)
        && "RDI".contains(tokens.word(token).raw());
  }

  private boolean partOfName(int at, int last) {
    return tokens.isA(at, MALE_NAME | FEMALE_NAME) && !tokens.isA(at, TITLE) && at < last;
  }

  private boolean initial(int token) {
    return tokens.word(token).raw().length() == 1;
  }

  private boolean proper(int token, int first) {
    Word word = tokens.word(token);
    if (!word.is(Word.CAPITALIZED)) {
      return endsHyphenated(token, first);
    }
    return !word.isA(DETERMINER) && (token > first || !sentences.opens(token) || sureName(token));
  }

  /** Returns whether a token is the lower-case end of a name like "Geun-hye". */
  private boolean endsHyphenated(int token, int first) {
    return token - 2 > first
        && tokens.mark(token - 1) == '-'
        && tokens.touchesNext(token - 1)
        && tokens.is(token - 2, Word.CAPITALIZED)
        && tokens.is(token - 3, Word.CAPITALIZED)
        && tokens.word(token).raw().length() <= 5
        && !tokens.isA(token, ROLE | ED_FORM | ING_FORM | TITLE);
  }

  /** Returns whether a name is the place that an article opens with: "FORT TOLVA, Calif." */
  private boolean isDateline(int from, int last) {
    char next = tokens.mark(last + 1);
    return tokens.opensParagraph(from)
        && tokens.paragraph(from) < 3
        && tokens.is(from, Word.ALL_CAPS)
        && tokens.is(last, Word.ALL_CAPS)
        && (next == ',' || next == '(' || Marks.isDash(next));
  }

  /** Returns whether more words are all in capitals than a name has. */
  private boolean isHeading(int from, int last) {
    for (int t = from; t <= last; t++) {
      if (!tokens.is(t, Word.ALL_CAPS)) {
        return false;
      }
    }
    return last - from + 1 > MOST_IN_CAPITALS;
  }

  /** Returns whether a capital letter at the start of a sentence is more than that. */
  private boolean sureName(int token) {
    long common = ROLE | GROUP | DOCUMENT | ADVERB | DETERMINER | COMMON_VERB | ING_FORM;
    return !tokens.isA(token, common)
        || tokens.isA(token, MALE_NAME | FEMALE_NAME | TITLE)
        || surnames.has(tokens.word(token))
        || tokens.is(token + 1, Word.CAPITALIZED) && !tokens.isA(token, ADVERB);
  }

  /** Returns whether a token is a mark or a particle inside a name. */
  private boolean links(int token, int first) {
    if (token == first) {
      return false;
    }
    char mark = tokens.mark(token);
    if (mark == ',') {
      return tokens.isA(token + 1, SUFFIX);
    }
    if (mark == '.') {
      return initial(token - 1)
          || tokens.word(token - 1).raw().indexOf('.') > 0
          || tokens.isA(token - 1, ABBREVIATION);
    }
    if (mark == 0 && tokens.isA(token, AND | PREPOSITION) && !tokens.isA(token, OF | PARTICLE)) {
      return tokens.is(token - 1, Word.CAPITALIZED) && tokens.is(token + 1, Word.CAPITALIZED);
    }
    if (mark == '-' || mark == '’' || mark == '\'' || mark == '&' || Marks.isQuote(mark)) {
      return tokens.is(token - 1, Word.CAPITALIZED)
          || Marks.isQuote(mark)
          || tokens.isA(token - 1, PARTICLE);
    }
    if (tokens.isA(token, DETERMINER) && tokens.isA(token - 1, OF)) {
      return token - 2 >= first && tokens.isA(token - 2, TITLE);
    }
    boolean between = tokens.is(token - 1, Word.CAPITALIZED) || tokens.isA(token - 1, PARTICLE);
    return mark == 0 && (tokens.isA(token, PARTICLE) || tokens.isA(token, OF)) && between;
  }

  private Kind named(int from, int last, int first) {
    if (from == last) {
      return single(last, first);
    }
    if (isDateline(from, last)) {
      return Kind.PLACE;
    }
    if (isHeading(from, last)) {
      return Kind.THING;
    }
    boolean titled = from > first && tokens.isA(titleBefore(from), TITLE | ROLE);
    boolean honored = titled && COURTESY.has(tokens.word(titleBefore(from)));
    if (titled && (honored && last == from + 1 || !tokens.isA(last, ORG_NOUN))) {
      return Kind.PERSON;
    }
    boolean surname =
        (last == from + 1 || last == from + 2 && tokens.word(last).form().equals(ENDS_NO_LONG_NAME))
            && SURNAMES.has(tokens.word(last))
            && tokens.isA(from, MALE_NAME | FEMALE_NAME);
    if (tokens.isA(last, ORG_NOUN) && !surname || anyOf(from, last, OF | AND)) {
      return tokens.isA(last, ROLE) ? Kind.ROLE : Kind.ORGANIZATION;
    }
    if (tokens.isA(last, ROLE) && !tokens.isA(from, MALE_NAME | FEMALE_NAME)) {
      return Kind.ROLE;
    }
    boolean firstName = tokens.isA(from, MALE_NAME | FEMALE_NAME) || initial(from);
    if (places.looksLikePlace(from, last) && !firstName || places.isPlaceOfTwoWords(from, last)) {
      return Kind.PLACE;
    }
    return ofLastWord(from, last, first, firstName);
  }

  /** Returns the kind that the last word of a name of several words tells of. */
  private Kind ofLastWord(int from, int last, int first, boolean firstName) {
    if (tokens.isA(last, CALENDAR) && !firstName && !surnames.has(tokens.word(last))) {
      return Kind.THING;
    }
    if (tokens.isA(last, GROUP) && !firstName) {
      boolean body = ORGANIZATION_BEGINNINGS.has(tokens.word(from));
      return body && last > from + 1 ? Kind.ORGANIZATION : Kind.GROUP;
    }
    if (last > from + 1 && NAMED_AFTER_PEOPLE.has(tokens.word(last))) {
      return Kind.THING;
    }
    if (isKindOfOrganization(from - 1, first)) {
      return Kind.ORGANIZATION;
    }
    return afterArticle(from, first) && !firstName ? Kind.ORGANIZATION : Kind.PERSON;
  }

  /** Returns whether an article stands right before a name, as it does not before a person's. */
  private boolean afterArticle(int from, int first) {
    return from == first + 1 && tokens.word(first).form().equals("the");
  }

  private int titleBefore(int from) {
    return tokens.mark(from - 1) == '.' ? from - 2 : from - 1;
  }

  private Kind single(int token, int first) {
    boolean titled = token > first && tokens.isA(titleBefore(token), TITLE | ROLE);
    if (isAcronym(token) || !titled && isKindOfOrganization(token - 1, first)) {
      return Kind.ORGANIZATION;
    }
    if (titled && ROYAL.has(tokens.word(titleBefore(token))) && places.endsPlace(token)) {
      return Kind.PLACE;
    }
    if (titled) {
      boolean honored = tokens.isA(titleBefore(token), HONORIFIC_MALE | HONORIFIC_FEMALE);
      boolean office = tokens.isA(token, ROLE) && tokens.isA(token, TITLE) && !honored;
      return office && !tokens.isA(token, MALE_NAME | FEMALE_NAME) ? Kind.ROLE : Kind.PERSON;
    }
    if (surnames.has(tokens.word(token))) {
      return Kind.PERSON;
    }
    if (tokens.isA(token, DEMONYM)) {
      return tokens.word(token).form().endsWith("s") ? Kind.GROUP : Kind.ROLE;
    }
    if (tokens.isA(token, CALENDAR)) {
      return Kind.THING;
    }
    if (tokens.isA(token, PLACE) && !tokens.isA(token, MALE_NAME)) {
      return Kind.PLACE;
    }
    if (tokens.isA(token, ROLE | TITLE)) {
      return Kind.ROLE;
    }
    if (tokens.isA(token, GROUP)) {
      return Kind.GROUP;
    }
    return afterArticle(token, first) || tokens.isA(token, ORG_NOUN)
        ? Kind.ORGANIZATION
        : Kind.PERSON;
  }

  /** Returns whether a word of a few capitals is an acronym: not among others in capitals. */
  private boolean isAcronym(int token) {
    Word word = tokens.word(token);
    return word.is(Word.ALL_CAPS)
        && word.raw().length() <= LONGEST_ACRONYM
        && word.raw().indexOf('.') < 0
        && !word.isA(MALE_NAME | FEMALE_NAME | PLACE | DEMONYM | ROLE | TITLE | SUFFIX | CALENDAR)
        && tokens.mark(token + 1) != ':'
        && !tokens.is(token - 1, Word.ALL_CAPS)
        && !tokens.is(token + 1, Word.ALL_CAPS);
  }

  /** Returns whether a noun in lower case is what an organisation is: "news agency Xinda". */
  private boolean isKindOfOrganization(int noun, int first) {
    return noun >= first
        && !tokens.is(noun, Word.CAPITALIZED)
        && KINDS_OF_ORGANIZATION.has(tokens.word(noun));
  }

  /** Returns the token of the name in "Yonlap news agency"; -1 for other phrases. */
  private int run(int first, int last) {
    int name = tokens.isA(first, DETERMINER) ? first + 1 : first;
    boolean named =
        name < last
            && proper(name, first)
            && !tokens.is(name + 1, Word.CAPITALIZED)
            && !tokens.isA(name, PLACE | DEMONYM | ORG_NOUN | TITLE | ROLE | CALENDAR);
    return named && last - name < 3 ? name : -1;
  }

  private boolean anyOf(int from, int last, long classes) {
    for (int i = from; i <= last; i++) {
      if (tokens.isA(i, classes)) {
        return true;
      }
    }
    return false;
  }

  private Kind described(int last) {
    return tokens.isA(last, ROLE) || Descriptors.WORDS_FOR_PEOPLE.has(tokens.word(last))
        ? Kind.ROLE
        : tokens.isA(last, GROUP)
            ? Kind.GROUP
            : tokens.isA(last, DOCUMENT)
                ? Kind.DOCUMENT
                : tokens.isA(last, ORG_NOUN) ? Kind.BODY : Kind.THING;
  }
}
