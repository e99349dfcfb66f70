package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.article.Attribution.Kind;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mentions;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the content of a cue: the quotations beside it, or the clause that it takes. */
record ContentSpans(
    TokenSequence tokens, Sentences sentences, Quotations quotes, Mentions mentions) {
  ContentSpans(ArticleContext context) {
    this(context.tokens(), context.sentences(), context.quotations(), context.mentions());
  }

  /**
   * Returns the content of a cue.
   *
   * @param source the mention of its source
   * @param stop the token before which the content ends
   */
  List<TokenSpan> of(TokenSpan cueSpan, int source, int stop) {
    int cueFirst = cueSpan.first();
    int cue = cueSpan.last();
    Mention mention = mentions.get(source);
    boolean here = tokens.paragraph(mention.first()) == tokens.paragraph(cue);
    boolean inverted = mention.first() > cue;
    int left = Math.min(cueFirst, mention.first());
    int right = here ? Math.max(cue, mention.last()) : cue;
    boolean apart = !here || !inverted && cue - mention.last() > 6;
    int groupStart = inverted || apart ? cueFirst : left;
    List<TokenSpan> content = new ArrayList<>(2);
    before(groupStart, parenthetical(right), content);
    boolean quoted = !content.isEmpty() && quotes.inside(content.getFirst().last());
    after(right, cue, stop, quoted, content);
    return content;
  }

  /** Adds the content before the cue and its source, which a comma or a quotation ends. */
  private void before(int token, boolean parenthetical, List<TokenSpan> content) {
    if (sentences.opens(token) && !quotationJustBefore(token)) {
      return;
    }
    int comma = tokens.mark(token - 1) == ',' ? 1 : 0;
    int beside = token - 1 - comma;
    boolean here = beside >= 0 && tokens.paragraph(beside) == tokens.paragraph(token);
    int quotation = here ? quotes.at(beside) : -1;
    if (quotation >= 0) {
      Quotation q = quotes.get(quotation);
      int from = clauseStart(q.open());
      content.add(new TokenSpan(from, q.close()));
    } else if (comma == 1 && parenthetical && !sentences.opens(token - 1)) {
      int from = sentences.first(sentences.of(token));
      if (token - from > 2) {
        content.add(new TokenSpan(from, token - 2));
      }
    }
  }

  /**
   * Returns whether nothing but a time or place follows before the next comma or the sentence's
   * end.
   */
  private boolean parenthetical(int last) {
    int end = sentences.end(sentences.of(last));
    int at = last + 1;
    while (at < end && at - last < 6 && tokens.isA(at, ADVERB | CALENDAR | PREPOSITION)) {
      at++;
    }
    return at >= end || tokens.mark(at) == ',' || Marks.endsSentence(tokens.mark(at));
  }

  private boolean quotationJustBefore(int token) {
    return !tokens.opensParagraph(token) && quotes.inside(token - 1);
  }

  /** Returns the start of the sentence of a quotation, if words before it belong to the content. */
  private int clauseStart(int open) {
    int sentence = sentences.first(sentences.of(open));
    return open - sentence > 40 ? open : sentence;
  }

  private void after(int right, int cue, int stop, boolean quoted, List<TokenSpan> content) {
    int end = sentenceEnd(right);
    int from = right + 1;
    if (from >= tokens.size() || tokens.paragraph(from) != tokens.paragraph(right)) {
      return;
    }
    from = skipAddressee(from, cue);
    if (quoted || !content.isEmpty() || tokens.isA(cueOf(cue), ACCORDING)) {
      continuation(from, end, quoted, content);
      return;
    }
    int limit = Math.min(end, stop - 1);
    while (from <= limit && isLead(from)) {
      from++;
    }
    if (from < limit && tokens.isA(from, BE) && isWhatFrame(cue)) {
      from++;
    }
    if (from > limit) {
      return;
    }
    int quotation = quotes.at(from);
    if (quotation >= 0 && quotes.get(quotation).open() == from) {
      int close = quotes.get(quotation).close();
      boolean goesOn = close < limit && !endsLikeSentence(quotes.get(quotation));
      content.add(new TokenSpan(from, goesOn ? trim(from, limit) : close));
      following(close, content);
      return;
    }
    add(from, trim(from, limit), content);
  }

  private int cueOf(int last) {
    return tokens.isA(last, TO) ? last - 1 : last;
  }

  private boolean endsLikeSentence(Quotation q) {
    char mark = tokens.mark(q.to());
    return Marks.endsSentence(mark) || mark == ',';
  }

  /** Returns the last token of the sentence, whole quotations included. */
  private int sentenceEnd(int token) {
    int end = sentences.end(sentences.of(token)) - 1;
    int quotation = quotes.at(end);
    return quotation >= 0 && quotes.get(quotation).open() < end
        ? Math.max(end, quotes.get(quotation).close())
        : end;
  }

  /**
   * Returns whether the content stands behind a form of "be": "What Ruiz said was a frank talk".
   */
  private boolean isWhatFrame(int cue) {
    int start = Math.max(cue - 8, sentences.first(sentences.of(cue)));
    for (int t = cue - 1; t >= start; t--) {
      if (tokens.isA(t, COMPLEMENTIZER)) {
        return tokens.word(t).form().equals("what");
      }
    }
    return false;
  }

  private boolean isLead(int token) {
    return tokens.mark(token) == ',' || tokens.mark(token) == ':' || tokens.isA(token, ADVERB);
  }

  private int skipAddressee(int from, int cue) {
    int m = mentions.at(from);
    boolean addressee = tokens.isA(cue, TAKES_ADDRESSEE) && m >= 0 && !quotes.inside(from);
    return addressee ? mentions.get(m).last() + 1 : from;
  }

  /**
   * Adds what goes on behind a cue whose content began before it: more of it after a comma, or the
   * next quotation.
   */
  private void continuation(int from, int end, boolean quoted, List<TokenSpan> content) {
    int at = from;
    while (quoted && at <= end && at - from < 40 && !quotes.inside(at)) {
      at++;
    }
    if (quoted && at <= end && quotes.inside(at)) {
      content.add(new TokenSpan(at, quotes.get(quotes.at(at)).close()));
      following(content.getLast().last(), content);
    } else if (quoted) {
      following(end, content);
    } else if (tokens.mark(from) == ',' && from + 2 < end) {
      add(from + 1, trim(from + 1, end), content);
    }
  }

  /** Adds the quotations that follow with nothing between them. */
  private void following(int last, List<TokenSpan> content) {
    int next = last + 1;
    while (next < tokens.size() && tokens.paragraph(next) == tokens.paragraph(last)) {
      int quotation = quotes.at(next);
      if (quotation < 0 || quotes.get(quotation).open() != next || !wholeSentence(quotation)) {
        return;
      }
      int close = quotes.get(quotation).close();
      content.add(new TokenSpan(next, close));
      next = close + 1;
    }
  }

  private boolean wholeSentence(int quotation) {
    Quotation q = quotes.get(quotation);
    return sentences.opens(q.open())
        && (tokens.closesParagraph(q.close()) || sentences.opens(q.close() + 1) || !q.closed());
  }

  /** Adds content that is more than marks. */
  private static void add(int from, int last, List<TokenSpan> content) {
    if (from <= last) {
      content.add(new TokenSpan(from, last));
    }
  }

  /**
   * Returns the last token before the marks at the end; one before the first where all are marks.
   */
  int trim(int first, int last) {
    int at = last;
    while (at >= first && (Marks.endsSentence(tokens.mark(at)) || tokens.mark(at) == ',')) {
      at--;
    }
    return at;
  }

  /**
   * Returns the attribution of a content whose kind its quotation marks show. What stands in
   * another paragraph than the cue is left out.
   */
  CandidateAttribution attribution(
      Optional<TokenSpan> cue,
      OptionalInt source,
      List<TokenSpan> content,
      Rule rule,
      double probability) {
    int paragraph = tokens.paragraph(cue.orElseGet(content::getFirst).first());
    Optional<TokenSpan> cueHere = cue.flatMap(span -> in(paragraph, span));
    List<TokenSpan> here = content.stream().flatMap(span -> in(paragraph, span).stream()).toList();
    return new CandidateAttribution(
        paragraph, cueHere, source, here, kind(here), rule, probability);
  }

  private Optional<TokenSpan> in(int paragraph, TokenSpan span) {
    int first = Math.max(span.first(), tokens.first(paragraph));
    int last = Math.min(span.last(), tokens.first(paragraph + 1) - 1);
    return first > last ? Optional.empty() : Optional.of(new TokenSpan(first, last));
  }

  private Kind kind(List<TokenSpan> content) {
    boolean all = !content.isEmpty();
    boolean any = false;
    for (TokenSpan span : content) {
      boolean quoted = quotes.inside(span.first()) && quotes.inside(span.last());
      all &= quoted && quotes.at(span.first()) == quotes.at(span.last());
      any |= quoted || holdsQuotation(span);
    }
    return all ? Kind.DIRECT : any ? Kind.MIXED : Kind.INDIRECT;
  }

  private boolean holdsQuotation(TokenSpan span) {
    for (int i = span.first(); i <= span.last(); i++) {
      if (quotes.inside(i)) {
        return true;
      }
    }
    return false;
  }
}
