package dev.onrecord;

import dev.onrecord.query.ExactField;
import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.KeywordsField;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.TopicField;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Completes the last part of a query that somebody types. */
final class QueryCompleter {
  private final IndexSearches index;
  private final int most;

  QueryCompleter(IndexSearches index, int most) {
    this.index = index;
    this.most = most;
  }

  List<String> complete(String typed) {
    OptionalInt speaker = startOfSpeaker(typed);
    if (speaker.isPresent()) {
      String name = typed.substring(speaker.getAsInt());
      return suggested(typed, speaker.getAsInt(), Fields.SPEAKER, name, n -> n + ": ");
    }
    int start = startOfPart(typed);
    int colon = typed.indexOf(':', start);
    return colon < 0 ? ofStart(typed, start) : ofValue(typed, start, colon);
  }

  /** Returns where the name in an unfinished "said(" begins. */
  private static OptionalInt startOfSpeaker(String typed) {
    int open = typed.lastIndexOf('(');
    String rest = typed.substring(open + 1);
    boolean name = open >= 0 && rest.indexOf(':') < 0 && rest.indexOf(')') < 0;
    String before = typed.substring(0, Math.max(0, open)).toLowerCase(Locale.ROOT);
    boolean speech = Stream.of("said", "quoted", "reported").anyMatch(before::endsWith);
    return name && speech ? OptionalInt.of(open + 1) : OptionalInt.empty();
  }

  /** Returns where the last part without spaces begins; those in quotation marks do not count. */
  private static int startOfPart(String typed) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      quoted ^= c == '"';
      start = !quoted && (c == ' ' || c == '(' || c == ',') ? i + 1 : start;
    }
    boolean negated = start < typed.length() && "-!".indexOf(typed.charAt(start)) >= 0;
    return negated ? start + 1 : start;
  }

  /** Completes the name of a field, or a word. */
  private List<String> ofStart(String typed, int start) {
    String part = typed.substring(start).toLowerCase(Locale.ROOT);
    Stream<String> fields =
        Fields.all().stream().map(Field::name).filter(name -> name.startsWith(part));
    Stream<String> words =
        part.isBlank() || part.indexOf('"') >= 0
            ? Stream.empty()
            : index.complete(Fields.TEXT, part, most).stream().map(Suggestion::text);
    return Stream.concat(fields.map(name -> name + ":"), words)
        .limit(most)
        .map(completed -> typed.substring(0, start) + completed)
        .toList();
  }

  private List<String> ofValue(String typed, int start, int colon) {
    String name = typed.substring(start, colon);
    String value = typed.substring(colon + 1).replace("\"", "").replaceFirst("^=", "");
    return Fields.all().stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst()
        .map(field -> suggested(typed, start, field, value, v -> query(field, v).toString()))
        .orElse(List.of());
  }

  private static Query query(Field field, String value) {
    return switch (field) {
      case SpeakerField speaker -> speaker.named(value);
      case TopicField topic -> topic.is(value);
      case KeywordField keyword -> keyword.is(value);
      case KeywordsField keywords ->
          keywords.equals(Fields.AUTHOR) ? Query.byAuthor(value) : keywords.is(value);
      default -> Query.parse(field.name() + ":" + value);
    };
  }

  private List<String> suggested(
      String typed, int start, Field field, String value, Function<String, String> written) {
    boolean any = field instanceof ExactField || !value.isBlank();
    List<Suggestion> found = any ? index.complete(field, value, most) : List.of();
    return found.stream()
        .map(suggestion -> typed.substring(0, start) + written.apply(suggestion.text()))
        .toList();
  }
}
