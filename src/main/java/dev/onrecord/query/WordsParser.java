package dev.onrecord.query;

import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parser of words, phrases and patterns. Each method starts at the first token of its construct
 * and ends at the last one.
 */
final class WordsParser {
  private final Input input;
  private final Lexer lexer;

  WordsParser(Input input) {
    this.input = input;
    lexer = input.lexer();
  }

  static boolean isFunction(String name) {
    return switch (name) {
      case "any", "all", "atleast", "near", "inorder" -> true;
      case "prefix", "wildcard", "fuzzy", "regexp" -> true;
      default -> false;
    };
  }

  /**
   * Parses words, a phrase or a pattern; returns null if there is an error.
   *
   * @param from the start of the clause
   */
  @Nullable Words words(int from, String expected) {
    if (!input.admits(from)) {
      return null;
    }
    Words words =
        switch (lexer.token()) {
          case WORD -> word(from, expected);
          case STRING -> phrase(from);
          case REGEXP -> regexp(from);
          case FUNCTION -> function(from, expected);
          default -> input.rejectClause(from, expected);
        };
    return words == null || fits(from, words) ? words : instead(from, words);
  }

  /** Returns the words inside a pattern that cannot be searched for, in a lenient parse. */
  private @Nullable Words instead(int from, Words refused) {
    return !input.isStrict() && refused instanceof Words.Pattern pattern
        ? plain(from, pattern.written())
        : null;
  }

  private @Nullable Words plain(int from, String text) {
    String words = Tokens.of(text).words().stream().map(Word::raw).collect(Collectors.joining(" "));
    return words.isEmpty() || !input.admits(from, QueryCost.words(words))
        ? null
        : new Words.AllOf(words);
  }

  private boolean fits(int from, Words words) {
    return words instanceof Words.Pattern pattern
        ? input.admitsSearch(from, pattern)
        : input.admits(from, QueryCost.of(words) - 1);
  }

  private @Nullable Words function(int from, String expected) {
    String name = lexer.word().toLowerCase(Locale.ROOT);
    return isFunction(name) ? call(name) : unknown(from, expected);
  }

  /** Rejects an unknown function; a lenient parse reads a word and a parenthesis instead. */
  private @Nullable Words unknown(int from, String expected) {
    if (!lexer.lettered()) {
      return input.rejectClause(from, expected);
    }
    input.reject(from, lexer.end(), lexer.end(), "a function, or a space before '('");
    lexer.backToEnd();
    return new Words.AnyOf(lexer.word());
  }

  private @Nullable Words word(int from, String expected) {
    String word = lexer.word();
    if (QueryText.hasWildcard(word)) {
      return input.admitsPattern(from, word) ? QueryText.pattern(word) : null;
    }
    if (!lexer.lettered()) {
      return input.rejectClause(from, expected);
    }
    return lexer.takes('~') ? fuzzy(from, word) : new Words.AnyOf(withoutFinalMarks(word));
  }

  /** Returns a word without the final marks of a sentence. */
  private static String withoutFinalMarks(String word) {
    int end = word.length();
    while (end > 1 && "?!;".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private @Nullable Words fuzzy(int from, String word) {
    String digits = lexer.number();
    int edits = Numbers.count(digits);
    if (digits.isEmpty() || edits == 1 || edits == 2) {
      return digits.isEmpty() ? Words.fuzzy(word) : new Words.Fuzzy(word, edits);
    }
    input.reject(lexer.next() - digits.length(), from, lexer.next(), "1 or 2 edits");
    return null;
  }

  private @Nullable Words phrase(int from) {
    input.checkClosed("a closing quotation mark");
    String words = lexer.string();
    if (words.isBlank()) {
      return input.rejectClause(from, "words between the quotation marks");
    }
    boolean escaped = lexer.word().indexOf('\\') >= 0;
    int slop = lexer.takes('~') ? Numbers.count(lexer.number()) : 0;
    if (slop < 0) {
      input.reject(lexer.end() + 1, from, lexer.next(), "a whole number of places after '~'");
      return null;
    }
    List<String> each = List.of(words.strip().split("\\s+"));
    return !escaped && each.stream().anyMatch(PatternWords::isOpen)
        ? PatternWords.phrase(each.stream().filter(QueryText::hasLetter).toList(), slop)
        : new Words.Phrase(words, slop);
  }

  private @Nullable Words regexp(int from) {
    if (!lexer.closed() || lexer.regexp().isBlank()) {
      input.rejectClause(from, "a regular expression without spaces, between two '/'");
      return plain(from, lexer.regexp());
    }
    return pattern(from, lexer.regexp(), Words.Regexp::new);
  }

  /** Parses the function whose name is the current token; returns null if there is an error. */
  @Nullable Words call(String name) {
    int from = lexer.start();
    lexer.advance();
    return switch (name) {
      case "any" -> of(input.lastWords(from), Words.AnyOf::new);
      case "all" -> of(input.lastWords(from), Words.AllOf::new);
      case "prefix" -> of(input.lastWords(from), Words.Prefix::new);
      case "wildcard" -> pattern(from, input.lastWords(from), Words.Wildcard::new);
      case "regexp" -> pattern(from, input.lastWords(from), Words.Regexp::new);
      case "fuzzy" -> fuzzy(from);
      case "atleast" -> atLeast(from);
      default -> near(from, name.equals("inorder"));
    };
  }

  private static @Nullable Words of(@Nullable String text, Function<String, Words> words) {
    return text == null ? null : words.apply(text);
  }

  private @Nullable Words pattern(
      int from, @Nullable String pattern, Function<String, Words> words) {
    return pattern == null || !input.admitsPattern(from, pattern) ? null : words.apply(pattern);
  }

  private @Nullable Words fuzzy(int from) {
    int edits = input.leadingCount(from, 1);
    if (edits > 2) {
      return input.rejectCall(from, "a word, with at most 2 edits");
    }
    return edits < 0 ? null : of(input.lastWords(from), w -> new Words.Fuzzy(w, edits));
  }

  private @Nullable Words atLeast(int from) {
    int count = input.leadingCount(from, 1);
    return count < 0 ? null : of(input.lastWords(from), w -> new Words.AtLeast(count, w));
  }

  private @Nullable Words near(int from, boolean ordered) {
    int within = input.leadingCount(from, 0);
    if (within < 0 || !input.enters(from)) {
      return null;
    }
    List<Words> parts = parts();
    input.leaves();
    if (parts.size() < 2) {
      return input.rejectCall(from, "two parts or more");
    }
    return input.closes(from) ? new Words.Near(parts, within, ordered) : null;
  }

  private List<Words> parts() {
    List<Words> parts = new ArrayList<>();
    while (lexer.token().opensClause()) {
      Words part = words(lexer.start(), "a word or a phrase");
      if (part != null) {
        parts.add(part);
      }
      lexer.advance();
    }
    return parts;
  }
}
