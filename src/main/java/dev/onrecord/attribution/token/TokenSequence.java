package dev.onrecord.attribution.token;

import dev.onrecord.article.Span;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article in one row, so that steps may cross paragraphs without a special case.
 * The headline is paragraph 0, which may be empty; the article's paragraphs begin with 1.
 */
public final class TokenSequence {
  private static final long VERBS = WordClass.CUE | WordClass.COMMON_VERB | WordClass.ED_FORM;

  private static final Word OUTSIDE = Tokens.of("\u00b6").word(0);

  private final Tokens[] texts;
  private final int[] first;
  private final Word[] words;
  private final int[] paragraphOf;
  private final boolean[] titleCase;
  private final @Nullable TokenType[] types;

  public TokenSequence(Tokens headline, List<Tokens> paragraphs) {
    texts = new Tokens[paragraphs.size() + 1];
    first = new int[texts.length + 1];
    texts[0] = headline;
    for (int paragraph = 1; paragraph < texts.length; paragraph++) {
      texts[paragraph] = paragraphs.get(paragraph - 1);
    }
    for (int paragraph = 0; paragraph < texts.length; paragraph++) {
      first[paragraph + 1] = Math.addExact(first[paragraph], texts[paragraph].size());
    }
    words = new Word[first[texts.length]];
    paragraphOf = new int[words.length];
    types = new TokenType[words.length];
    titleCase = new boolean[texts.length];
    for (int paragraph = 0; paragraph < texts.length; paragraph++) {
      copy(paragraph);
      titleCase[paragraph] = isTitleCase(texts[paragraph]);
    }
  }

  /**
   * Returns whether nearly every word of a short text has a capital, so that capitals mean nothing.
   */
  private static boolean isTitleCase(Tokens text) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < text.size() && text.size() < 40; i++) {
      if (!text.word(i).is(Word.CAPITALIZED) && text.word(i).isA(VERBS)) {
        return false;
      }
      if (text.word(i).isWord() && !text.word(i).is(Word.FUNCTION | Word.DIGIT)) {
        words++;
        capitals += text.word(i).is(Word.CAPITALIZED) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 >= words * 8;
  }

  private void copy(int paragraph) {
    int from = first[paragraph];
    for (int i = 0; i < texts[paragraph].size(); i++) {
      words[from + i] = texts[paragraph].word(i);
      paragraphOf[from + i] = paragraph;
    }
  }

  public int size() {
    return words.length;
  }

  public int paragraphs() {
    return texts.length;
  }

  /** Returns the first token of a paragraph; one past the last paragraph, the number of tokens. */
  public int first(int paragraph) {
    return first[paragraph];
  }

  /** Returns whether a token stands in a headline that capitalises its words. */
  public boolean inTitleCase(int token) {
    return titleCase[paragraphOf[token]];
  }

  public int paragraph(int token) {
    return paragraphOf[token];
  }

  /** Returns the word of a token; outside the article, a mark that is none of a text. */
  public Word word(int token) {
    return token >= 0 && token < words.length ? words[token] : OUTSIDE;
  }

  /** Returns the type of a token, which is computed once. */
  public TokenType type(int token) {
    if (token < 0 || token >= words.length) {
      return TokenType.EDGE;
    }
    TokenType known = types[token];
    if (known == null) {
      known = TokenType.of(words[token]);
      types[token] = known;
    }
    return known;
  }

  /**
   * Returns a number below a power of two for the form of a token; the same form has the same
   * number.
   */
  public int hash(int token, int below) {
    return token < 0 || token >= words.length ? 0 : spread(words[token].formHash()) & (below - 1);
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B1 >>> 15;
  }

  /** Returns whether a token is in any of the classes; outside the article, none is. */
  public boolean isA(int token, long anyOfClasses) {
    return token >= 0 && token < words.length && words[token].isA(anyOfClasses);
  }

  /** Returns whether a token has any of the flags; outside the article, none has. */
  public boolean is(int token, int anyOfFlags) {
    return token >= 0 && token < words.length && words[token].is(anyOfFlags);
  }

  /** Returns the character of a mark; 0 for words and outside the article. */
  public char mark(int token) {
    return token >= 0 && token < words.length ? words[token].mark() : 0;
  }

  /** Returns the offset of a token's first character in the text of its paragraph. */
  public int start(int token) {
    int paragraph = paragraphOf[token];
    return texts[paragraph].start(token - first[paragraph]);
  }

  /** Returns the offset after a token's last character in the text of its paragraph. */
  public int end(int token) {
    int paragraph = paragraphOf[token];
    return texts[paragraph].end(token - first[paragraph]);
  }

  public String text(int paragraph) {
    return texts[paragraph].text();
  }

  /** Returns the characters from one token to another of the same paragraph, both included. */
  public Span span(int from, int to) {
    return new Span(start(from), end(to));
  }

  /** Returns the text from one token to another of the same paragraph, both included. */
  public String text(int from, int to) {
    return text(paragraphOf[from]).substring(start(from), end(to));
  }

  /** Returns whether no white space stands between a token and the next one of its paragraph. */
  public boolean touchesNext(int token) {
    return token >= 0
        && token + 1 < words.length
        && paragraphOf[token] == paragraphOf[token + 1]
        && end(token) == start(token + 1);
  }

  /** Returns whether no white space stands on either side of a token of a paragraph. */
  public boolean touchesBoth(int token) {
    return touchesNext(token) && touchesNext(token - 1);
  }

  /**
   * Returns whether a token and one that is not before it stand in one paragraph of the article.
   */
  public boolean areTogether(int from, int to) {
    return from >= 0 && from <= to && to < words.length && paragraphOf[from] == paragraphOf[to];
  }

  /** Returns whether a token is the first of its paragraph. */
  public boolean opensParagraph(int token) {
    return token == first[paragraphOf[token]];
  }

  /** Returns whether a token is the last of its paragraph. */
  public boolean closesParagraph(int token) {
    return token + 1 == first[paragraphOf[token] + 1];
  }
}
