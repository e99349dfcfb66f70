package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.cue.CueFinder;
import dev.onrecord.attribution.cue.SourceChooser;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the attributions that a cue or a label shows, in one pass over the tokens. */
public final class CandidateAttributions {

  /**
   * The attributions that a cue or a label shows.
   *
   * @param all the attributions in the order of the text
   * @param covered the numbers of the quotations that are part of their contents
   */
  public record CuedAttributions(List<CandidateAttribution> all, BitSet covered) {

    /** Copies the list and the set. */
    public CuedAttributions {
      all = List.copyOf(all);
      covered = (BitSet) covered.clone();
    }
  }

  private static final double NOUN_PROBABILITY = 0.6;
  private static final WordSet DEEDS =
      WordLists.beside(CandidateAttributions.class, "words.txt").forms("deeds-of-agents");
  private static final WordSet COMMENTS =
      WordLists.beside(CandidateAttributions.class, "words.txt").forms("comments");
  private static final double BESIDE = 0.8;
  private static final int SHORTEST_BLOCK = 8;
  private static final int LONGEST_CLAUSE = 80;

  private final ArticleContext context;
  private final TokenSequence tokens;
  private final CueFinder cues;
  private final SourceChooser chooser;
  private final ContentSpans contents;
  private final SpeakerLabels labels;
  private final GroupMembers members;
  private final PhraseCues phrases;
  private final PlainSources plain;
  private final List<CandidateAttribution> found = new ArrayList<>();
  private final BitSet covered = new BitSet();

  private CandidateAttributions(ArticleContext context, Model model) {
    this.context = context;
    tokens = context.tokens();
    cues = new CueFinder(context);
    chooser = new SourceChooser(context, model);
    contents = new ContentSpans(context);
    labels = new SpeakerLabels(context, contents);
    members = new GroupMembers(context);
    phrases = new PhraseCues(context, contents);
    plain = new PlainSources(context);
  }

  /**
   * Finds the attributions of an article.
   *
   * @param model the weights of the choice of sources
   */
  public static CuedAttributions find(ArticleContext context, Model model) {
    CandidateAttributions candidates = new CandidateAttributions(context, model);
    for (int paragraph = 0; paragraph < context.tokens().paragraphs(); paragraph++) {
      candidates.visitParagraph(paragraph);
    }
    List<CandidateAttribution> trimmed = new ClauseTrimmer(context).trim(candidates.found);
    return new CuedAttributions(trimmed, candidates.covered);
  }

  private void visitParagraph(int paragraph) {
    Optional<CandidateAttribution> label = labels.opening(paragraph);
    label.ifPresent(this::add);
    labels.inside(paragraph).forEach(this::add);
    if (label.filter(l -> l.rule() == Rule.INTERVIEW).isEmpty()) {
      for (int t = tokens.first(paragraph); t < tokens.first(paragraph + 1); t++) {
        visitToken(t);
      }
    }
    labels.signature(paragraph).ifPresent(this::add);
    block(paragraph).ifPresent(this::add);
  }

  /** Returns the attribution of a paragraph without marks that a colon behind a cue announces. */
  private Optional<CandidateAttribution> block(int paragraph) {
    int next = paragraph + 1;
    int colon = tokens.first(next) - 1;
    boolean announced =
        next < tokens.paragraphs()
            && colon > tokens.first(paragraph)
            && tokens.mark(colon) == ':'
            && tokens.first(next + 1) - tokens.first(next) > SHORTEST_BLOCK
            && tokens.word(tokens.first(next)).isWord()
            && !found.isEmpty()
            && found.getLast().paragraph() == paragraph
            && found.getLast().rule() == Rule.VERB
            && found.getLast().cue().filter(c -> tokens.isA(c.first(), TAKES_QUOTE)).isPresent();
    if (!announced || labels.opening(next).isPresent() || isQuoted(next)) {
      return Optional.empty();
    }
    List<TokenSpan> content =
        List.of(new TokenSpan(tokens.first(next), tokens.first(next + 1) - 1));
    OptionalInt source = found.getLast().source();
    return Optional.of(contents.attribution(Optional.empty(), source, content, Rule.COLON, BESIDE));
  }

  private boolean isQuoted(int paragraph) {
    return IntStream.range(tokens.first(paragraph), tokens.first(paragraph + 1))
        .anyMatch(context.quotations()::inside);
  }

  private void visitToken(int token) {
    Optional<CandidateAttribution> phrase = phrases.at(token);
    phrase.filter(p -> !isCued(token)).ifPresent(this::add);
    if (phrase.isEmpty() && cues.mayBeCue(token)) {
      OptionalInt refusal = refusal(token);
      if (refusal.isPresent()) {
        visitRefusal(refusal.getAsInt(), token);
      } else {
        visitCue(token);
      }
    } else if (tokens.isA(token, SPEECH_NOUN)) {
      visitNoun(token);
    }
  }

  /** Returns whether the attribution found last has a token in its cue. */
  private boolean isCued(int token) {
    return !found.isEmpty() && found.getLast().cue().filter(c -> c.last() >= token).isPresent();
  }

  private void add(CandidateAttribution attribution) {
    attribution.content().forEach(this::cover);
    found.add(attribution);
  }

  private void cover(TokenSpan span) {
    for (int i = span.first(); i <= span.last(); i++) {
      int quotation = context.quotations().at(i);
      if (quotation >= 0) {
        covered.set(quotation);
        i = Math.max(i, context.quotations().get(quotation).close());
      }
    }
  }

  /** Returns the "declined" of "declined to comment", if a cue is such a comment. */
  private OptionalInt refusal(int cue) {
    boolean silent = COMMENTS.has(tokens.word(cue)) && tokens.isA(cue - 1, TO);
    String before = silent && tokens.areTogether(cue - 2, cue) ? tokens.word(cue - 2).form() : "";
    boolean refuses = before.startsWith("declin") || before.startsWith("refus");
    return refuses ? OptionalInt.of(cue - 2) : OptionalInt.empty();
  }

  private void visitRefusal(int refusal, int cue) {
    SourceChooser.Choice choice = chooser.chooseSomebody(refusal);
    if (choice.mention().isPresent()) {
      Optional<TokenSpan> span = Optional.of(new TokenSpan(refusal, cue));
      add(
          contents.attribution(
              span, choice.mention(), List.of(), Rule.REFUSAL, choice.probability()));
    }
  }

  /** Adds the attribution of a noun of speech with an owner: "Ruiz's claim that". */
  private void visitNoun(int token) {
    int m = context.mentions().at(token);
    if (!tokens.isA(token + 1, THAT)
        || m < 1
        || context.quotations().inside(token)
        || context.mentions().get(m).last() != token
        || !isOwnedBy(m, m - 1)) {
      return;
    }
    int end = context.sentences().end(context.sentences().of(token)) - 1;
    int last = Math.max(token + 1, contents.trim(token + 1, end));
    List<TokenSpan> content = List.of(new TokenSpan(token + 1, last));
    Optional<TokenSpan> noun = Optional.of(new TokenSpan(token, token));
    add(contents.attribution(noun, OptionalInt.of(m - 1), content, Rule.NOUN, NOUN_PROBABILITY));
  }

  /** Returns whether a mention begins with the possessive of another one. */
  private boolean isOwnedBy(int m, int ownerNumber) {
    Mention owner = context.mentions().get(ownerNumber);
    return owner.first() >= context.mentions().get(m).first()
        && tokens.is(owner.last(), Word.POSSESSIVE)
        && owner.hasName();
  }

  /** Returns the learned choice of a source, or a plainer one. */
  private SourceChooser.Choice choice(int cue) {
    SourceChooser.Choice learned =
        isQuotedAsSaying(cue) ? chooser.chooseSomebody(cue - 2) : chooser.choose(cue);
    Optional<SourceChooser.Choice> beside =
        learned.mention().isEmpty() ? plain.beside(cue) : Optional.empty();
    return plain.sure(cue).or(() -> beside).orElse(learned);
  }

  private void visitCue(int cue) {
    SourceChooser.Choice choice = choice(cue);
    if (choice.mention().isEmpty()) {
      return;
    }
    int head = head(choice.mention().getAsInt(), cue);
    int source = speaking(head, cue);
    TokenSpan span = new TokenSpan(cue, cues.isAccordingTo(cue) ? cue + 1 : cue);
    boolean agent = isAgent(source, cue);
    List<TokenSpan> content =
        agent && plain.isVerdict(cue)
            ? List.of(new TokenSpan(cue + 1, context.mentions().get(source).first() - 2))
            : contents.of(span, source, nextCue(cue));
    Rule spoken = source != head ? Rule.PHRASE : agent ? Rule.AGENT : Rule.VERB;
    Rule rule = tokens.isA(cue, ACCORDING) ? Rule.ACCORDING_TO : spoken;
    add(
        contents.attribution(
            Optional.of(span), OptionalInt.of(source), content, rule, choice.probability()));
  }

  /** Returns whether a source is the agent of a verb of speech: "was accused by Ruiz". */
  private boolean isAgent(int source, int cue) {
    Mention mention = context.mentions().get(source);
    return tokens.isA(mention.first() - 1, BY)
        && mention.kind() == Mention.Kind.PERSON
        && mention.first() > cue
        && (mention.first() == cue + 2 ? !DEEDS.has(tokens.word(cue)) : plain.isVerdict(cue));
  }

  /** Returns whether a cue is the last word of "was quoted as saying". */
  private boolean isQuotedAsSaying(int cue) {
    return tokens.isA(cue, GERUND)
        && cue > 2
        && tokens.word(cue - 1).form().equals("as")
        && tokens.isA(cue - 2, PARTICIPLE)
        && tokens.isA(cue - 3, BE);
  }

  /** Returns whoever speaks where the mention found only passes it on, or says who said it. */
  private int speaking(int source, int cue) {
    Mention found = context.mentions().get(source);
    if (tokens.word(cue).form().equals("quoted")) {
      boolean passive = tokens.isA(cue + 1, BY);
      int object = context.mentions().at(cue + 1);
      boolean person = object >= 0 && context.mentions().get(object).kind() == Mention.Kind.PERSON;
      OptionalInt subject = passive ? chooser.chooseSomebody(cue).mention() : OptionalInt.empty();
      return person && found.kind() == Mention.Kind.ORGANIZATION ? object : subject.orElse(source);
    }
    if (found.kind() == Mention.Kind.WHO) {
      return members.amongThose(source).orElse(source);
    }
    return posted(source, found, cue).orElse(source);
  }

  /** Returns who holds a post: "the ambassador to France Ana Ruiz". */
  private OptionalInt posted(int source, Mention found, int cue) {
    int named = context.mentions().at(found.last() + 2);
    int place = tokens.isA(found.last() + 2, DETERMINER) ? found.last() + 3 : found.last() + 2;
    boolean posted =
        found.kind() == Mention.Kind.ROLE
            && place < tokens.size()
            && (tokens.isA(place, PLACE) || tokens.word(place).form().equals("united"))
            && tokens.isA(found.last() + 1, PREPOSITION)
            && named > source
            && (found.first() > cue || context.mentions().get(named).last() < cue)
            && context.mentions().get(named).kind() == Mention.Kind.PERSON
            && context.mentions().get(named).nameFirst() > found.last() + 2;
    return posted ? OptionalInt.of(named) : OptionalInt.empty();
  }

  /** Returns the mention that a chosen mention before its cue belongs to: a head, or a group. */
  private int head(int chosen, int cue) {
    boolean before = context.mentions().get(chosen).last() < cue;
    return before ? members.group(Coreference.head(context, chosen)) : chosen;
  }

  /**
   * Returns the last token that the content of a cue may have: one before a further gerund of
   * speech.
   */
  private int nextCue(int cue) {
    int end = context.sentences().end(context.sentences().of(cue));
    for (int t = cue + 1; t < Math.min(end, cue + LONGEST_CLAUSE); t++) {
      if (tokens.isA(t, GERUND) && tokens.mark(t - 1) == ',' && cues.mayBeCue(t)) {
        return t - 1;
      }
    }
    return Integer.MAX_VALUE;
  }
}
