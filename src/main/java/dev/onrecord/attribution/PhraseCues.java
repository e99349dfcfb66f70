package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cues that are no single verb: "pushed back", "as Ruiz put it", "was adamant that", "Ruiz's call
 * for", "in the words of Ruiz".
 */
record PhraseCues(ArticleContext context, TokenSequence tokens, ContentSpans contents) {
  private static final WordLists WORDS = WordLists.beside(PhraseCues.class, "words.txt");
  private static final Set<String> PHRASES = Set.copyOf(WORDS.lines("phrases"));
  private static final WordSet OPEN_PHRASES =
      WordSet.of(
          PHRASES.stream()
              .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
              .collect(Collectors.toUnmodifiableSet()));
  private static final WordSet ARTICLES = WordSet.of(Set.of("a", "an", "some"));
  private static final WordSet NAMING = WordSet.of(Set.of("words", "per"));
  private static final WordSet ADJECTIVES = WORDS.forms("adjectives");
  private static final WordSet CAUSES = WORDS.forms("causes");
  private static final WordSet OWNED = WORDS.forms("owned-nouns");
  private static final double SURE = 0.8;
  private static final int LONGEST_GROUP = 5;
  private static final int LONGEST_CLAUSE = 60;

  PhraseCues(ArticleContext context, ContentSpans contents) {
    this(context, context.tokens(), contents);
  }

  /** Returns the attribution of a phrase that begins at a token. */
  Optional<CandidateAttribution> at(int token) {
    Word word = tokens.word(token);
    if (!word.isWord() || token + 1 >= tokens.size() || context.quotations().inside(token)) {
      return Optional.empty();
    }
    if (NAMING.has(word)) {
      return named(token);
    }
    if (ADJECTIVES.has(word)) {
      return adjective(token);
    }
    if (OWNED.has(word)) {
      return owned(token);
    }
    int last = endOfPhrase(token);
    return last < 0 ? infinitive(token) : phrase(token, last);
  }

  /** Returns the last token of a phrase, over an article in it; -1 if no phrase begins. */
  private int endOfPhrase(int token) {
    if (!OPEN_PHRASES.has(tokens.word(token))) {
      return -1;
    }
    int next = ARTICLES.has(tokens.word(token + 1)) ? 2 : 1;
    int last = token + next;
    boolean phrase =
        last < tokens.size()
            && tokens.paragraph(last) == tokens.paragraph(token)
            && PHRASES.contains(tokens.word(token).form() + " " + tokens.word(last).form());
    return phrase ? last : -1;
  }

  private Optional<CandidateAttribution> phrase(int first, int last) {
    OptionalInt source = subject(first);
    if (source.isEmpty()) {
      return infinitive(first);
    }
    return Optional.of(attribution(new TokenSpan(first, last), source.getAsInt()));
  }

  private CandidateAttribution attribution(TokenSpan cue, int source) {
    List<TokenSpan> content = contents.of(cue, source, Integer.MAX_VALUE);
    return contents.attribution(
        Optional.of(cue), OptionalInt.of(source), content, Rule.PHRASE, SURE);
  }

  /** Returns the mention just before a verb and its auxiliaries, if it can speak. */
  private OptionalInt subject(int verb) {
    int at = verb - 1;
    int first = context.sentences().first(context.sentences().of(verb));
    while (at > first && verb - at < LONGEST_GROUP && isBetween(at)) {
      at--;
    }
    int m = at < first ? -1 : context.mentions().at(at);
    return m >= 0 && isSpeaker(m)
        ? OptionalInt.of(Coreference.head(context, m))
        : OptionalInt.empty();
  }

  private boolean isBetween(int token) {
    boolean reflexive = tokens.word(token).form().endsWith("self");
    return tokens.isA(token, AUXILIARY | ADVERB) && !tokens.isA(token, NEGATION) || reflexive;
  }

  private boolean isSpeaker(int m) {
    Mention mention = context.mentions().get(m);
    boolean owner = tokens.is(mention.last(), Word.POSSESSIVE);
    return !owner
        && switch (mention.kind()) {
          case PERSON, ORGANIZATION, SINGULAR_PRONOUN, ROLE, GROUP, WHO, THEY -> true;
          case PLACE, IT, FIRST_PERSON, SECOND_PERSON, DOCUMENT, BODY, THING -> false;
        };
  }

  /** Returns the attribution of "forced Ruiz to admit": the verb of speech has its own subject. */
  private Optional<CandidateAttribution> infinitive(int token) {
    boolean base = tokens.isA(token, BASE) && tokens.isA(token, TAKES_CLAUSE);
    boolean infinitive = tokens.isA(token - 1, TO) && (base || endOfPhrase(token) > 0);
    int m = infinitive ? context.mentions().at(token - 2) : -1;
    if (m < 1 || !isSpeaker(m) || context.mentions().get(m).last() != token - 2) {
      return Optional.empty();
    }
    int cause = context.mentions().get(m).first() - 1;
    boolean caused = cause >= 0 && CAUSES.has(tokens.word(cause));
    return caused
        ? Optional.of(attribution(new TokenSpan(token, Math.max(token, endOfPhrase(token))), m))
        : Optional.empty();
  }

  /** Returns the attribution of "is adamant that", or "was defiant" before a quotation. */
  private Optional<CandidateAttribution> adjective(int token) {
    int verb = token - 1;
    while (token - verb < LONGEST_GROUP && tokens.isA(verb, ADVERB)) {
      verb--;
    }
    boolean be = tokens.isA(verb, BE) && tokens.areTogether(verb, token);
    OptionalInt source = be ? subject(verb) : OptionalInt.empty();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    TokenSpan cue = new TokenSpan(verb, token);
    Optional<List<TokenSpan>> content = tokens.isA(token + 1, THAT) ? clause(token) : next(token);
    return content.map(
        c -> contents.attribution(Optional.of(cue), source, c, Rule.ADJECTIVE, SURE));
  }

  private Optional<List<TokenSpan>> clause(int token) {
    int end = context.sentences().end(context.sentences().of(token)) - 1;
    int last = contents.trim(token + 1, Math.min(end, token + LONGEST_CLAUSE));
    return last > token ? Optional.of(List.of(new TokenSpan(token + 1, last))) : Optional.empty();
  }

  /** Returns the quotation that the next sentence opens with. */
  private Optional<List<TokenSpan>> next(int token) {
    int next = context.sentences().end(context.sentences().of(token));
    boolean here = next < tokens.size() && tokens.paragraph(next) == tokens.paragraph(token);
    int quotation = here ? context.quotations().at(next) : -1;
    if (quotation < 0 || context.quotations().get(quotation).open() != next) {
      return Optional.empty();
    }
    int close = context.quotations().get(quotation).close();
    boolean whole = close + 1 >= tokens.size() || context.sentences().opens(close + 1);
    return whole ? Optional.of(List.of(new TokenSpan(next, close))) : Optional.empty();
  }

  /** Returns the attribution of "in the words of Ruiz" and ", per Ruiz". */
  private Optional<CandidateAttribution> named(int token) {
    boolean per = tokens.word(token).form().equals("per");
    boolean words =
        tokens.isA(token + 1, OF)
            && tokens.areTogether(token - 2, token + 1)
            && tokens.isA(token - 2, PREPOSITION);
    int m = context.mentions().at(per ? token + 1 : token + 2);
    if (m < 0 || !(per && tokens.mark(token - 1) == ',' || words)) {
      return Optional.empty();
    }
    boolean person = context.mentions().get(m).kind() == Kind.PERSON;
    TokenSpan cue = per ? new TokenSpan(token, token) : new TokenSpan(token - 2, token + 1);
    List<TokenSpan> content = contents.of(cue, m, Integer.MAX_VALUE);
    return person
        ? Optional.of(
            contents.attribution(
                Optional.of(cue), OptionalInt.of(m), content, Rule.ACCORDING_TO, SURE))
        : Optional.empty();
  }

  /**
   * Returns the attribution of "Ruiz's call for", and of "was Ruiz's answer" behind a quotation.
   */
  private Optional<CandidateAttribution> owned(int noun) {
    int m = context.mentions().at(noun);
    boolean owned =
        m > 0
            && context.mentions().get(m).last() == noun
            && context.mentions().get(m - 1).kind() == Kind.PERSON
            && context.mentions().get(m - 1).first() >= context.mentions().get(m).first()
            && tokens.is(context.mentions().get(m - 1).last(), Word.POSSESSIVE);
    if (!owned) {
      return Optional.empty();
    }
    int be = context.mentions().get(m).first() - 1;
    TokenSpan cue = new TokenSpan(noun, noun);
    int quotation = tokens.isA(be, BE) ? context.quotations().at(before(be)) : -1;
    if (quotation >= 0) {
      var q = context.quotations().get(quotation);
      return Optional.of(nounOf(cue, m - 1, List.of(new TokenSpan(q.open(), q.close()))));
    }
    boolean leads = tokens.word(noun + 1).form().equals("for");
    return leads ? clause(noun).map(c -> nounOf(cue, m - 1, c)) : Optional.empty();
  }

  private int before(int be) {
    return tokens.mark(be - 1) == ',' ? be - 2 : be - 1;
  }

  private CandidateAttribution nounOf(TokenSpan cue, int owner, List<TokenSpan> content) {
    return contents.attribution(
        Optional.of(cue), OptionalInt.of(owner), content, Rule.PHRASE, SURE);
  }
}
