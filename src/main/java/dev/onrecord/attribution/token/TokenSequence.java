package dev.onrecord.attribution.token;

import dev.onrecord.article.Span;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordClass;
import java.util.List;

/**
 * An article's tokens in one row, so that what crosses paragraphs needs no special case: the
 * headline is part 0, which may be empty, and the paragraphs are the parts after it.
 */
public final class TokenSequence {
  private static final long VERBS = WordClass.CUE | WordClass.COMMON_VERB | WordClass.ED_FORM;

  private final Tokens[] texts;
  private final int[] first;
  private final Word[] words;
  private final int[] partOf;
  private final boolean[] titleCase;
  private final byte[] types;

  public TokenSequence(Tokens headline, List<Tokens> paragraphs) {
    texts = new Tokens[paragraphs.size() + 1];
    first = new int[texts.length + 1];
    texts[0] = headline;
    for (int part = 1; part < texts.length; part++) {
      texts[part] = paragraphs.get(part - 1);
    }
    for (int part = 0; part < texts.length; part++) {
      first[part + 1] = Math.addExact(first[part], texts[part].size());
    }
    words = new Word[first[texts.length]];
    partOf = new int[words.length];
    types = new byte[words.length];
    titleCase = new boolean[texts.length];
    for (int part = 0; part < texts.length; part++) {
      copy(part);
      titleCase[part] = isTitleCase(texts[part]);
    }
  }

  /** Whether nearly every word of a short text has a capital, so that capitals mean nothing. */
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

  private void copy(int part) {
    int from = first[part];
    for (int i = 0; i < texts[part].size(); i++) {
      words[from + i] = texts[part].word(i);
      partOf[from + i] = part;
    }
  }

  public int size() {
    return words.length;
  }

  public int parts() {
    return texts.length;
  }

  /** The first token of a part; one past the last part, the number of tokens. */
  public int first(int part) {
    return first[part];
  }

  /** Whether a token stands in a headline that capitalises its words. */
  public boolean inTitleCase(int token) {
    return titleCase[partOf[token]];
  }

  public int part(int token) {
    return partOf[token];
  }

  public Word word(int token) {
    return words[token];
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B1 >>> 15;
  }

  /** The type of a token, which is found out once. */
  public int type(int token) {
    if (token < 0 || token >= words.length) {
      return TokenType.EDGE.ordinal();
    }
    int known = types[token];
    if (known == 0) {
      known = TokenType.of(words[token]).ordinal();
      types[token] = (byte) known;
    }
    return known;
  }

  /** A number below a power of two for the form of a token; the same form has the same number. */
  public int hash(int token, int below) {
    return token < 0 || token >= words.length
        ? 0
        : spread(words[token].form().hashCode()) & (below - 1);
  }

  /** Whether a token is in any of the classes; outside the story, none is. */
  public boolean isA(int token, long anyOfClasses) {
    return token >= 0 && token < words.length && words[token].isA(anyOfClasses);
  }

  /** Whether a token has any of the flags; outside the story, none has. */
  public boolean is(int token, int anyOfFlags) {
    return token >= 0 && token < words.length && words[token].is(anyOfFlags);
  }

  /** The character of a mark; 0 for words and outside the story. */
  public char mark(int token) {
    return token >= 0 && token < words.length ? words[token].mark() : 0;
  }

  /** The offset of a token's first character in the text of its part. */
  public int start(int token) {
    int part = partOf[token];
    return texts[part].start(token - first[part]);
  }

  /** The offset after a token's last character in the text of its part. */
  public int end(int token) {
    int part = partOf[token];
    return texts[part].end(token - first[part]);
  }

  public String text(int part) {
    return texts[part].text();
  }

  /** The characters from one token to another of the same part, both included. */
  public Span span(int from, int to) {
    return new Span(start(from), end(to));
  }

  /** The text from one token to another of the same part, both included. */
  public String text(int from, int to) {
    return text(partOf[from]).substring(start(from), end(to));
  }

  /** Whether no white space stands between a token and the next one of its part. */
  public boolean touchesNext(int token) {
    return token >= 0
        && token + 1 < words.length
        && partOf[token] == partOf[token + 1]
        && end(token) == start(token + 1);
  }

  /** Whether a token is the first of its part. */
  public boolean opensPart(int token) {
    return token == first[partOf[token]];
  }

  /** Whether a token is the last of its part. */
  public boolean closesPart(int token) {
    return token + 1 == first[partOf[token] + 1];
  }
}
