package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The parser of values, which follow a field's name and colon. Each method starts at the first
 * token of its construct and ends at the last one.
 */
final class ValueParser {
  private final Input input;
  private final Lexer lexer;
  private final WordsParser words;

  ValueParser(Input input, WordsParser words) {
    this.input = input;
    this.words = words;
    lexer = input.lexer();
  }

  /** Moves to the first token of a value. */
  void advance(Field field) {
    if (field instanceof WordField<?>) {
      lexer.advance();
    } else {
      lexer.advanceToValue();
    }
  }

  /**
   * Parses one value; returns null if there is an error.
   *
   * @param from the start of the clause
   */
  @Nullable Query value(Field field, int from) {
    return switch (field) {
      case WordField<?> searched -> words(searched, from);
      case ExactField exact -> input.admits(from) ? exact(exact, from) : null;
      case NumberField number -> range(Scale.NUMBERS, from, number::between);
      case DateField date -> range(Scale.DAYS, from, date::between);
    };
  }

  private @Nullable Query words(WordField<?> field, int from) {
    Words found = words.words(from, lexer.start() == from ? "a query" : "words");
    return found == null ? null : field.having(found);
  }

  private <T extends Comparable<? super T>> @Nullable Query range(
      Scale<T> scale, int from, BiFunction<T, T, Query> between) {
    if (!input.admits(from)) {
      return null;
    }
    Token relation = lexer.token();
    boolean bound = isRelation(relation);
    if ((bound ? lexer.advanceToValue() : relation) != Token.WORD) {
      return input.rejectClause(from, scale.example());
    }
    Optional<Scale.Range<T>> range =
        bound ? scale.readBound(relation, lexer.word()) : scale.read(lexer.word());
    return range.isEmpty()
        ? input.rejectClause(from, scale.example())
        : between.apply(range.get().from(), range.get().to());
  }

  private static boolean isRelation(Token token) {
    return switch (token) {
      case EXACTLY, LESS, AT_MOST, MORE, AT_LEAST -> true;
      default -> false;
    };
  }

  private @Nullable Query exact(ExactField field, int from) {
    return switch (lexer.token()) {
      case WORD -> word(field, from, lexer.word());
      case STRING -> string(field, from);
      case EXACTLY -> exactly(field, from);
      case FUNCTION -> function(field, from);
      default -> input.rejectClause(from, "a value of '" + field.name() + "'");
    };
  }

  private @Nullable Query word(ExactField field, int from, String word) {
    int star = word.indexOf('*');
    if (star < 0) {
      return named(field, from, word);
    }
    if (star < word.length() - 1) {
      return input.rejectClause(from, "a value with '*' only at its end, or quotation marks");
    }
    return field.startsWith(word.substring(0, star));
  }

  private @Nullable Query string(ExactField field, int from) {
    input.checkClosed("a closing quotation mark");
    String string = lexer.string();
    return lexer.takes('*') ? field.startsWith(string) : named(field, from, string);
  }

  private @Nullable Query named(ExactField field, int from, String value) {
    boolean author = field.equals(Fields.AUTHOR);
    if (!author && !(field instanceof SpeakerField)) {
      return field.is(value);
    }
    if (value.isBlank()) {
      return input.rejectClause(from, "a name");
    }
    return author ? Query.byAuthor(value) : Fields.SPEAKER.named(value);
  }

  private @Nullable Query exactly(ExactField field, int from) {
    Token token = lexer.advanceToValue();
    if (token == Token.STRING) {
      input.checkClosed("a closing quotation mark");
      return field.is(lexer.string());
    }
    return token == Token.WORD
        ? field.is(lexer.word())
        : input.rejectClause(from, "a value of '" + field.name() + "'");
  }

  private @Nullable Query function(ExactField field, int from) {
    String name = lexer.word().toLowerCase(Locale.ROOT);
    lexer.advance();
    if (name.equals("in")) {
      return in(field, from);
    }
    if (name.equals("inparagraph") && field instanceof TopicField topics) {
      String topic = input.lastWords(from);
      return topic == null ? null : topics.inParagraph(topic);
    }
    return field instanceof SpeakerField
        ? speakers(name, from)
        : input.rejectCall(from, "quotation marks around the value, or in(...)");
  }

  private @Nullable Query speakers(String name, int from) {
    return switch (name) {
      case "kind" -> kind(input.lastWords(from), from);
      case "confidence" -> confidence(input.lastWords(from), from);
      default ->
          input.rejectCall(
              from, "quotation marks around the value, in(...), kind(...) or confidence(...)");
    };
  }

  private @Nullable Query kind(@Nullable String name, int from) {
    Optional<SpeakerKind> kind = Optional.ofNullable(name).flatMap(SpeakerKind::named);
    return name == null || kind.isPresent()
        ? kind.map(Fields.SPEAKER::kind).orElse(null)
        : rejectArgument(from, "person, organization or unnamed");
  }

  private @Nullable Query confidence(@Nullable String number, int from) {
    double least = number == null ? Double.NaN : Numbers.factor(number);
    return number == null || least >= 0 && least <= 1
        ? Optional.ofNullable(number).map(n -> Fields.SPEAKER.confidenceAtLeast(least)).orElse(null)
        : rejectArgument(from, "a number from 0 to 1");
  }

  private @Nullable Query rejectArgument(int from, String expected) {
    input.reject(lexer.start(), from, lexer.next(), expected);
    return null;
  }

  private @Nullable Query in(ExactField field, int from) {
    List<String> values = new ArrayList<>();
    while (Input.isText(lexer.token())) {
      String value = input.words(from);
      if (value == null) {
        return null;
      }
      values.add(value);
      if (lexer.token() == Token.COMMA) {
        lexer.advance();
      }
    }
    return input.closes(from) ? field.in(values) : null;
  }
}
