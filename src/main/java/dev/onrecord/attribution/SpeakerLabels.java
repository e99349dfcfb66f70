package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sources that layout tells of, without a verb: the name before a colon in a headline or a
 * transcript, the letters Q and A of an interview, the signature under a quotation.
 */
record SpeakerLabels(ArticleContext context, TokenSequence tokens, ContentSpans contents) {
  /** Words before a colon that name no speaker. */
  private static final WordSet NO_SPEAKERS =
      WordLists.beside(SpeakerLabels.class, "words.txt").forms("no-speakers");

  private static final String BULLETS = "•●▪■◦‣·*–—-";
  private static final double SURE = 0.9;
  private static final int LONGEST_OUTLET = 6;
  private static final int LONGEST_ADDITION = 16;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_SIGNATURE = 32;

  SpeakerLabels(ArticleContext context, ContentSpans contents) {
    this(context, context.tokens(), contents);
  }

  /**
   * Returns the attribution that a label at the start of a paragraph shows, or one inside a
   * heading.
   */
  Optional<CandidateAttribution> opening(int paragraph) {
    int end = tokens.first(paragraph + 1) - 1;
    int first = firstWord(paragraph, end);
    if (end - first < 2) {
      return Optional.empty();
    }
    Optional<CandidateAttribution> other = inBrackets(paragraph, end).or(() -> from(first, end));
    if (other.isPresent()) {
      return other;
    }
    if (tokens.mark(first + 1) == ':' && (is(first, "Q") || is(first, "A"))) {
      OptionalInt source = is(first, "A") ? interviewee(first) : OptionalInt.empty();
      return Optional.of(labelled(paragraph, source, first + 1, end, Rule.INTERVIEW));
    }
    int m = context.mentions().at(first);
    if (m < 0) {
      return inner(paragraph, end);
    }
    int colon = colon(context.mentions().get(m).last() + 1, end);
    boolean labelled =
        colon < end && (isSpeaker(m, colon) || isNamed(m) && opensQuotation(colon + 1));
    return labelled
        ? Optional.of(
            labelled(paragraph, OptionalInt.of(m), colon, beforeNextLabel(colon, end), Rule.LABEL))
        : inner(paragraph, end);
  }

  /**
   * Returns the colon behind a name, or behind what is added to the name between commas; in a
   * headline also behind what is spoken of: "Ruiz on the dam: 'We stay'".
   */
  private int colon(int after, int end) {
    int colon = after;
    int limit = Math.min(end, after + LONGEST_ADDITION);
    boolean topic = tokens.isA(after, PREPOSITION) && tokens.paragraph(after) < 2;
    boolean added = tokens.mark(after) == ',' || isHandle(after);
    while ((added || topic) && colon < limit && tokens.mark(colon) != ':') {
      colon++;
    }
    boolean found = tokens.mark(colon) == ':' && (!topic || opensQuotation(colon + 1));
    return found ? colon : end;
  }

  /** Returns the first token of a paragraph behind the mark of a list. */
  private int firstWord(int paragraph, int end) {
    int first = tokens.first(paragraph);
    boolean bullet =
        first < end && tokens.mark(first) != 0 && BULLETS.indexOf(tokens.mark(first)) >= 0;
    return bullet ? first + 1 : first;
  }

  private boolean isHandle(int token) {
    return tokens.mark(token) == '(' && tokens.mark(token + 1) == '@';
  }

  /** Returns the attribution of "[Ruiz] We stay.", where other paragraphs begin so too. */
  private Optional<CandidateAttribution> inBrackets(int paragraph, int end) {
    int first = tokens.first(paragraph);
    int m = tokens.mark(first) == '[' ? context.mentions().at(first + 1) : -1;
    boolean label =
        m >= 0
            && isNamed(m)
            && context.mentions().get(m).last() + 1 < end
            && tokens.mark(context.mentions().get(m).last() + 1) == ']';
    boolean again = isBracketed(paragraph - 1) || isBracketed(paragraph + 1);
    return label && again
        ? Optional.of(
            labelled(
                paragraph,
                OptionalInt.of(m),
                context.mentions().get(m).last() + 1,
                end,
                Rule.LABEL))
        : Optional.empty();
  }

  private boolean isBracketed(int paragraph) {
    return paragraph > 0
        && paragraph < tokens.paragraphs()
        && tokens.mark(tokens.first(paragraph)) == '[';
  }

  /** Returns the attribution of "From Ana Ruiz, mayor of Tolva:" before a quotation. */
  private Optional<CandidateAttribution> from(int first, int end) {
    int from = tokens.isA(first, CONJUNCTION) ? first + 1 : first;
    int m = tokens.word(from).form().equals("from") ? context.mentions().at(from + 1) : -1;
    boolean leads = m >= 0 && isNamed(m) && tokens.mark(end) == ':' && opensQuotation(end + 1);
    return leads
        ? Optional.of(
            contents.attribution(
                Optional.of(new TokenSpan(end, end)),
                OptionalInt.of(m),
                List.of(),
                Rule.COLON,
                SURE))
        : Optional.empty();
  }

  /** Returns the attributions of labels that open later sentences of a paragraph. */
  List<CandidateAttribution> inside(int paragraph) {
    List<CandidateAttribution> inside = new ArrayList<>(0);
    int end = tokens.first(paragraph + 1) - 1;
    int label = nextLabel(tokens.first(paragraph) + 1, end);
    while (label <= end) {
      int m = context.mentions().at(label);
      int colon = context.mentions().get(m).last() + 1;
      int last = beforeNextLabel(colon, end);
      inside.add(labelled(paragraph, OptionalInt.of(m), colon, last, Rule.LABEL));
      label = last + 1;
    }
    return inside;
  }

  private int beforeNextLabel(int colon, int end) {
    return nextLabel(colon + 1, end) - 1;
  }

  /** Returns the first token of the next sentence that opens with a name and a colon. */
  private int nextLabel(int from, int end) {
    for (int t = from; t < end; t++) {
      int m = context.sentences().opens(t) ? context.mentions().at(t) : -1;
      if (m >= 0
          && isNamed(m)
          && context.mentions().get(m).last() + 2 <= end
          && tokens.mark(context.mentions().get(m).last() + 1) == ':'
          && opensQuotation(context.mentions().get(m).last() + 2)) {
        return t;
      }
    }
    return end + 1;
  }

  private boolean opensQuotation(int token) {
    int quotation = context.quotations().at(token);
    return quotation >= 0 && context.quotations().get(quotation).open() == token;
  }

  private boolean isNamed(int m) {
    Mention mention = context.mentions().get(m);
    return mention.kind() == Kind.PERSON && context.entities().entityOf(m) >= 0;
  }

  /**
   * Returns the label inside a paragraph: "Too early - Ana Ruiz and Ed Hart: 'The count goes on.'",
   * "More from Ruiz: 'We stay.'"
   */
  private Optional<CandidateAttribution> inner(int paragraph, int end) {
    int limit = Math.min(end, tokens.first(paragraph) + LONGEST_HEADING);
    int colon = tokens.first(paragraph);
    while (colon < limit && tokens.mark(colon) != ':') {
      colon++;
    }
    boolean headline = tokens.inTitleCase(tokens.first(paragraph));
    if (colon >= limit || !headline && !opensQuotation(colon + 1)) {
      return Optional.empty();
    }
    int m = context.mentions().at(colon - 1);
    int first = m < 0 ? -1 : firstOfRow(m);
    boolean named = first >= 0 && isNamed(m) && isApart(context.mentions().get(first).first());
    return named
        ? Optional.of(labelled(paragraph, OptionalInt.of(first), colon, end, Rule.LABEL))
        : Optional.empty();
  }

  private int firstOfRow(int m) {
    int and = context.mentions().get(m).first() - 1;
    int before = tokens.isA(and, AND) ? context.mentions().at(and - 1) : -1;
    return before >= 0 && isNamed(before) ? before : m;
  }

  /** Returns whether a dash or "from" stands before a name. */
  private boolean isApart(int name) {
    return !context.sentences().opens(name)
        && (Marks.isDash(tokens.mark(name - 1)) && !tokens.touchesNext(name - 1)
            || tokens.word(name - 1).form().equals("from"));
  }

  /**
   * Returns the attribution that a signature shows, at the end of a paragraph or in the next one.
   */
  Optional<CandidateAttribution> signature(int paragraph) {
    int first = tokens.first(paragraph);
    int end = tokens.first(paragraph + 1) - 1;
    if (end - first < 3) {
      return Optional.empty();
    }
    if (context.quotations().at(first) < 0) {
      return post(first, end);
    }
    Quotation q = context.quotations().get(context.quotations().at(first));
    int dash = q.close() + 1;
    int name = q.open() == first ? outletSignature(q.close() + 1, paragraph) : -1;
    if (name >= 0) {
      TokenSpan whole = new TokenSpan(q.open(), q.close());
      return Optional.of(signed(whole, Optional.empty(), name));
    }
    if (q.open() < first || !isSigned(dash)) {
      return Optional.empty();
    }
    Optional<TokenSpan> cue =
        dash <= end ? Optional.of(new TokenSpan(dash, dash)) : Optional.empty();
    TokenSpan content = new TokenSpan(q.open(), q.close());
    return Optional.of(signed(content, cue, context.mentions().at(dash + 1)));
  }

  /** Returns the mention of "Ana Ruiz, Tolva Post" behind a quotation or in the next paragraph. */
  private int outletSignature(int token, int paragraph) {
    int in = token < tokens.first(paragraph + 1) ? paragraph : paragraph + 1;
    if (in >= tokens.paragraphs() || token >= tokens.size()) {
      return -1;
    }
    int end = tokens.first(in + 1) - 1;
    int m = context.mentions().at(token);
    boolean name = m >= 0 && isNamed(m) && context.mentions().get(m).nameLength() > 1;
    int comma = name ? context.mentions().get(m).last() + 1 : end;
    boolean outlet =
        name
            && tokens.mark(comma) == ','
            && end - comma < LONGEST_OUTLET
            && tokens.is(comma + 1, Word.CAPITALIZED)
            && tokens.is(end, Word.CAPITALIZED);
    return outlet ? m : -1;
  }

  /** Returns whether a dash and a name end a paragraph. */
  private boolean isSigned(int dash) {
    int m = context.mentions().at(dash + 1);
    return m >= 0
        && Marks.isDash(tokens.mark(dash))
        && context.mentions().get(m).kind() == Kind.PERSON
        && tokens.first(tokens.paragraph(dash) + 1) - 1 - context.mentions().get(m).last() < 12;
  }

  /** Returns the attribution of a post with its signature: "We stay. — Ana Ruiz (@ruiz) May 5". */
  private Optional<CandidateAttribution> post(int first, int end) {
    for (int t = end - 1; t > Math.max(first, end - LONGEST_SIGNATURE); t--) {
      if (Marks.isLongDash(tokens.mark(t)) && isSigned(t)) {
        int m = context.mentions().at(t + 1);
        int bracket = context.mentions().get(m).last() + 1;
        boolean handle =
            bracket <= end // and not in the next paragraph
                && tokens.mark(bracket) == '('
                && tokens.text(bracket, end).startsWith("(@");
        Optional<TokenSpan> cue = Optional.of(new TokenSpan(t, t));
        return handle ? Optional.of(signed(new TokenSpan(first, t - 1), cue, m)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private CandidateAttribution signed(TokenSpan content, Optional<TokenSpan> cue, int m) {
    return contents.attribution(cue, OptionalInt.of(m), List.of(content), Rule.SIGNATURE, SURE);
  }

  private boolean isSpeaker(int m, int colon) {
    Mention mention = context.mentions().get(m);
    if (NO_SPEAKERS.has(tokens.word(mention.last()))) {
      return false;
    }
    int entity = context.entities().entityOf(m);
    if (mention.kind() != Kind.PERSON || entity < 0) {
      return false;
    }
    Entity who = context.entities().get(entity);
    boolean capitals = tokens.is(mention.last(), Word.ALL_CAPS);
    boolean titled = capitals && mention.nameFirst() > mention.first();
    boolean headline = tokens.inTitleCase(mention.first()) && who.nameLength() > 1;
    boolean begins = capitals || !tokens.word(colon + 1).isWord() || startsBig(colon + 1);
    boolean posted = isHandle(mention.last() + 1);
    return begins && (who.mentions() > 1 || titled || headline || posted);
  }

  private boolean startsBig(int token) {
    return tokens.is(token, Word.CAPITALIZED | Word.DIGIT);
  }

  private boolean is(int token, String letter) {
    return tokens.word(token).raw().equals(letter);
  }

  private CandidateAttribution labelled(
      int paragraph, OptionalInt source, int colon, int end, Rule rule) {
    List<TokenSpan> content = colon < end ? List.of(new TokenSpan(colon + 1, end)) : List.of();
    boolean transcript =
        rule == Rule.INTERVIEW || tokens.is(tokens.first(paragraph), Word.ALL_CAPS);
    Optional<TokenSpan> cue = Optional.of(new TokenSpan(colon, colon));
    CandidateAttribution labelled = contents.attribution(cue, source, content, rule, SURE);
    return transcript ? labelled.withKind(Attribution.Kind.DIRECT) : labelled;
  }

  /** Returns the person who answers in an interview: the one who is named in full first. */
  private OptionalInt interviewee(int before) {
    for (int m = 0; m < context.mentions().count(); m++) {
      Mention mention = context.mentions().get(m);
      if (mention.first() >= before) {
        break;
      }
      int entity = context.entities().entityOf(m);
      if (mention.kind() == Kind.PERSON
          && entity >= 0
          && context.entities().get(entity).nameLength() > 1) {
        return OptionalInt.of(m);
      }
    }
    return OptionalInt.empty();
  }
}
