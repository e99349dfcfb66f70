package dev.onrecord.query;

import java.util.List;

/** A printer of words, phrases and patterns as query text. */
record WordsText(StringBuilder text) {

  void words(Words words) {
    switch (words) {
      case Words.AnyOf(String any) -> any(any);
      case Words.AllOf(String all) -> call("all(", all);
      case Words.AtLeast(int count, String any) -> call("atleast(" + count + ", ", any);
      case Words.Phrase(String phrase, int slop) -> phrase(phrase, slop);
      case Words.Near(List<Words> parts, int within, boolean ordered) ->
          near(parts, (ordered ? "inorder(" : "near(") + within + ",");
      case Words.Prefix(String start) ->
          plainOr(Chars.isPlain(start), start + "*", "prefix", start);
      case Words.Wildcard(String pattern) ->
          plainOr(Wildcards.isPlain(pattern), pattern, "wildcard", pattern);
      case Words.Fuzzy(String word, int edits) -> fuzzy(word, edits);
      case Words.Regexp(String pattern) ->
          plainOr(isSlashable(pattern), "/" + pattern.replace("/", "\\/") + "/", "regexp", pattern);
    }
  }

  private void any(String words) {
    if (Chars.isPlain(words)) {
      text.append(words);
    } else {
      call("any(", words);
    }
  }

  private void phrase(String words, int slop) {
    quoted(text, words);
    if (slop > 0) {
      text.append('~').append(slop);
    }
  }

  private void near(List<Words> parts, String start) {
    text.append(start);
    for (Words part : parts) {
      text.append(' ');
      words(part);
    }
    text.append(')');
  }

  private void fuzzy(String word, int edits) {
    if (Chars.isPlain(word)) {
      text.append(word).append('~').append(edits);
    } else {
      call("fuzzy(" + edits + ", ", word);
    }
  }

  private void plainOr(boolean isPlain, String plain, String function, String argument) {
    if (isPlain) {
      text.append(plain);
    } else {
      text.append(function).append('(');
      quoted(text, argument);
      text.append(')');
    }
  }

  private void call(String start, String words) {
    text.append(start);
    arguments(text, words);
    text.append(')');
  }

  /** Returns whether a regular expression can be written between slashes. */
  private static boolean isSlashable(String pattern) {
    int backslashes = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Chars.isSpace(c) || (c == '/' && backslashes > 0)) {
        return false;
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return backslashes % 2 == 0;
  }

  /** Appends words as an argument of a function, in quotation marks if they need them. */
  static void arguments(StringBuilder text, String words) {
    int from = 0;
    boolean plain = true;
    while (plain && from <= words.length()) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      plain = Chars.isPlain(words.substring(from, to));
      from = to + 1;
    }
    if (plain) {
      text.append(words);
    } else {
      quoted(text, words);
    }
  }

  /** Appends a value, in quotation marks if it needs them. */
  static void string(StringBuilder text, String value) {
    if (Chars.isPlain(value)) {
      text.append(value);
    } else {
      quoted(text, value);
    }
  }

  private static void quoted(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
    }
    text.append('"');
  }
}
