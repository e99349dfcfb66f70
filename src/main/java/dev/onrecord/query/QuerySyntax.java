package dev.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language of query text, with the fields of one's own that it knows and the limits that it
 * sets. The grammar is described at {@link Query#parse}.
 *
 * @param fields fields besides those in {@link Fields}
 * @param limits how much a text may ask for
 */
public record QuerySyntax(List<Field> fields, QueryLimits limits) {
  private static final QuerySyntax STANDARD = new QuerySyntax(List.of(), QueryLimits.STANDARD);
  private static final Map<String, Field> BUILT_IN =
      Fields.all().stream().collect(Collectors.toUnmodifiableMap(Field::name, f -> f));

  /** Copies the fields, and refuses two of the same name, also where one is built in. */
  public QuerySyntax {
    fields = fields.stream().filter(f -> !Fields.all().contains(f)).distinct().toList();
    Map<String, Field> byName = new HashMap<>();
    Stream.concat(Fields.all().stream(), fields.stream())
        .forEach(f -> checkFree(byName.put(f.name(), f), f));
  }

  private static void checkFree(@Nullable Field taken, Field field) {
    if (taken != null) {
      throw new IllegalArgumentException(
          "two fields are called '" + field.name() + "': " + taken + " and " + field);
    }
  }

  /** With the fields in {@link Fields} only, and {@link QueryLimits#STANDARD}. */
  public static QuerySyntax standard() {
    return STANDARD;
  }

  /** With fields of one's own as well. */
  public QuerySyntax with(Field... more) {
    return new QuerySyntax(Stream.concat(fields.stream(), Stream.of(more)).toList(), limits);
  }

  /** With other limits. */
  public QuerySyntax withLimits(QueryLimits changed) {
    return new QuerySyntax(fields, changed);
  }

  /**
   * Reads a query.
   *
   * @throws QuerySyntaxException with the position, and what was expected there
   */
  public Query parse(String text) {
    return new Parser(new Input(text, limits, true), this).query();
  }

  /** Reads what can be read of a query, and tells what was ignored: for search boxes. */
  public Parsed parseLenient(String text) {
    Input input = new Input(text, limits, false);
    Query query = new Parser(input, this).query();
    return new Parsed(query, input.ignored());
  }

  /** The field of a name, whatever its case unless that would be ambiguous; null if none. */
  @Nullable Field find(String name) {
    Field builtIn = BUILT_IN.get(name);
    if (builtIn != null) {
      return builtIn;
    }
    Field found = null;
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    for (Field field : allFields()) {
      if (field.name().equalsIgnoreCase(name)) {
        found = field;
      }
    }
    return found;
  }

  private List<Field> allFields() {
    return Stream.concat(fields.stream(), Fields.all().stream()).toList();
  }

  /** The names of all fields, for messages. */
  String names() {
    return allFields().stream().map(Field::name).collect(Collectors.joining(", "));
  }
}
