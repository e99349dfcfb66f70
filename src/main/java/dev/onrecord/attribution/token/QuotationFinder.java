package dev.onrecord.attribution.token;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks in one pass. Curly marks say themselves whether they open or close;
 * straight ones are told by the space beside them. Marks that are missing or turned the wrong way
 * never cost more than their own quotation.
 */
final class QuotationFinder {
  private static final int LONGEST_SINGLE = 80;
  private static final int LONGEST_UNCLOSED = 200;

  private final TokenSequence tokens;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private int from = -1;
  private int singleOpen = -1;
  private boolean unmarked;

  QuotationFinder(TokenSequence tokens) {
    this.tokens = tokens;
  }

  List<Quotation> find() {
    for (int paragraph = 0; paragraph < tokens.paragraphs(); paragraph++) {
      int end = tokens.first(paragraph + 1);
      if (unmarked) {
        open = tokens.first(paragraph);
        from = open;
      }
      for (int i = tokens.first(paragraph); i < end; i += width(i)) {
        visit(i);
      }
      endParagraph(paragraph);
    }
    return found;
  }

  /** Returns the number of tokens of a mark: two single marks in a row are one double mark. */
  private int width(int token) {
    char mark = tokens.mark(token);
    boolean twice =
        (mark == '\'' || mark == '`' || mark == '’' || mark == '‘')
            && tokens.touchesNext(token)
            && tokens.mark(token + 1) == mark;
    return twice ? 2 : 1;
  }

  private void visit(int token) {
    char mark = tokens.mark(token);
    if (mark == 0) {
      return;
    }
    if (Marks.isDoubleQuote(mark) || width(token) == 2) {
      visitDouble(token, mark);
    } else if (Marks.isSingleQuote(mark) && open < 0) {
      visitSingle(token, mark);
    }
  }

  private void visitDouble(int token, char mark) {
    boolean opens = opensByItself(token, mark);
    if (open < 0) {
      if (opens || mayOpen(token)) {
        begin(token);
      }
    } else if (opens && mayOpen(token) && !mayClose(token)) {
      int last = lastOfUnclosed(token - 1);
      add(open, from, last, last, false, false);
      begin(token);
    } else {
      end(token);
    }
  }

  private boolean opensByItself(int token, char mark) {
    if (mark == '“' || mark == '„' || mark == '«' || mark == '`' || mark == '‘') {
      return true;
    }
    return mark == '"' && mayOpen(token) && !mayClose(token);
  }

  private boolean mayOpen(int token) {
    int last = token + width(token) - 1;
    boolean spaceBefore =
        tokens.opensParagraph(token)
            || !tokens.touchesNext(token - 1)
            || "([{".indexOf(tokens.mark(token - 1)) >= 0
            || Marks.isLongDash(tokens.mark(token - 1));
    return spaceBefore && !tokens.closesParagraph(last) && tokens.touchesNext(last);
  }

  private boolean mayClose(int token) {
    return !tokens.opensParagraph(token) && tokens.touchesNext(token - 1);
  }

  private void begin(int token) {
    singleOpen = -1;
    open = token;
    from = token + width(token);
  }

  private void end(int token) {
    add(open, from, token - 1, token + width(token) - 1, true, false);
    open = -1;
  }

  private void visitSingle(int token, char mark) {
    if (singleOpen >= 0 && closesSingle(token, mark)) {
      if (token - singleOpen <= LONGEST_SINGLE) {
        add(singleOpen, singleOpen + 1, token - 1, token, true, false);
      }
      singleOpen = -1;
    } else if (mark != '’' && mayOpen(token) && tokens.word(token + 1).isWord()) {
      singleOpen = token;
    }
  }

  private boolean closesSingle(int token, char mark) {
    boolean wordAfter = tokens.touchesNext(token) && tokens.word(token + 1).isWord();
    return mark != '‘' && mayClose(token) && !wordAfter && token > singleOpen + 1;
  }

  private void endParagraph(int paragraph) {
    if (open >= 0) {
      boolean more = paragraph + 1 < tokens.paragraphs();
      boolean again = more && reopens(tokens.first(paragraph + 1));
      unmarked = more && !again && closes(paragraph + 1);
      int end = tokens.first(paragraph + 1) - 1;
      int last = again || unmarked ? end : lastOfUnclosed(end);
      add(open, from, last, last, false, again || unmarked);
    } else {
      unmarked = false;
    }
    open = -1;
    singleOpen = -1;
  }

  /** Returns the end of a quotation without a closing mark: the comma before its source. */
  private int lastOfUnclosed(int end) {
    for (int i = from; i < Math.min(end - 1, from + LONGEST_UNCLOSED); i++) {
      int next = Marks.isSingleQuote(tokens.mark(i + 1)) ? i + 2 : i + 1;
      if (tokens.mark(i) == ',' && (tokens.isA(next, CUE) || isSomebodySaying(next))) {
        return next - 1;
      }
    }
    return end;
  }

  private boolean isSomebodySaying(int token) {
    boolean somebody = tokens.is(token, Word.CAPITALIZED) || tokens.isA(token, SUBJECT_PRONOUN);
    boolean says = tokens.isA(token + 1, CUE) || tokens.isA(token + 2, CUE);
    boolean titled = tokens.mark(token + 1) == '.' && tokens.isA(token + 3, CUE);
    return somebody && (says || titled);
  }

  /** Returns whether the first double mark of a paragraph is a closing one at its end. */
  private boolean closes(int paragraph) {
    int end = tokens.first(paragraph + 1);
    for (int t = tokens.first(paragraph); t < end; t++) {
      if (Marks.isDoubleQuote(tokens.mark(t))) {
        return t > tokens.first(paragraph)
            && mayClose(t)
            && !tokens.touchesNext(t)
            && !opensByItself(t, tokens.mark(t));
      }
    }
    return false;
  }

  private boolean reopens(int token) {
    char mark = tokens.mark(token);
    return Marks.isDoubleQuote(mark) && mark != '”' || mark != 0 && width(token) == 2;
  }

  private void add(int start, int first, int last, int close, boolean closed, boolean goesOn) {
    if (first <= last) {
      found.add(new Quotation(start, first, last, close, closed, goesOn));
    }
  }
}
