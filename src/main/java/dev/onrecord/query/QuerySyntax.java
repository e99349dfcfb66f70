package dev.onrecord.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of query text, with custom fields and limits.
 *
 * <p>The grammar in EBNF (ISO 14977):
 *
 * <pre>{@code
 * query    = both, { "OR", both } ;
 * both     = negated, { [ "AND" ], negated } ;
 * negated  = { "-" | "NOT" }, clause, { "^", factor } ;
 * clause   = "*" | group | function | [ field, ":" ], value | field, ":", group ;
 * group    = "(", query, ")" ;                (* headline:(a OR b): the field applies to all *)
 *
 * value    = words                            (* text, headline, anywhere, custom text *)
 *          | exact                            (* speaker, topic, source and other strings *)
 *          | range                            (* ordinal, published, numbers, dates *)
 *          | "*" ;                            (* source:* matches any value *)
 *
 * words    = word                             (* matches by stem *)
 *          | word, "~", [ "1" | "2" ]         (* fuzzy, with the number of edits *)
 *          | start, "*" | wildcard            (* inv*  wom?n  *gate *)
 *          | "/", regular expression, "/"
 *          | string, [ "~", slop ]            (* a phrase, by exact forms *)
 *          | "any(", texts, ")" | "all(", texts, ")" | "atleast(", number, ",", texts, ")"
 *          | "near(", within, ",", words, words, { words }, ")"
 *          | "inorder(", within, ",", words, words, { words }, ")"
 *          | "prefix(", texts, ")" | "wildcard(", texts, ")" | "regexp(", texts, ")"
 *          | "fuzzy(", edits, ",", texts, ")" ;
 *
 * exact    = text | "=", text                 (* speaker:Ruiz is a part of the name, *)
 *          | text, "*"                        (* speaker:="Ana Ruiz" is the whole name *)
 *          | "in(", [ texts, { ",", texts } ], ")"
 *          | "inparagraph(", texts, ")"       (* topics only *)
 *          | "kind(", text, ")"               (* speaker only: person, organization, unnamed *)
 *          | "confidence(", number, ")" ;     (* speaker only, from 0 to 1 *)
 *
 * range    = one | [ one ], "..", [ one ] | ( "<" | "<=" | ">" | ">=" ), one ;
 * one      = whole number | year, [ "-", month, [ "-", day ] ] | "*" ;
 *
 * function = ( "said(" | "quoted(" | "reported(" ), ( texts | "*" ), ":", ( words | word, { word } ),
 *            ")"
 *          | "mentions(", texts, ")" | "unnamed(", texts, ")" | "nothing()"
 *          | "inarticle(", query, ")"
 *          | ( "within(" | "before(" | "after(" ), paragraphs, ",", query, ",", query, ")"
 *          | "beside(", before, ",", after, ",", query, ",", query, ")" ;
 *
 * texts    = text, { text } ;
 * text     = word | string ;
 * string   = '"', { character | "\", character }, '"' ;   (* or between curly marks *)
 * word     = character, { character } ;       (* no spaces, nor any of ( ) , " : ^ ~ *)
 * }</pre>
 *
 * <p>{@code AND}, {@code OR} and {@code NOT} must be in upper case; case is ignored in names of
 * fields and functions. There is no space before {@code ~}, {@code ^} and the {@code (} of a
 * function. Exact values such as addresses may contain colons and tildes. {@code ?} at the end of a
 * word is a question mark, not a wildcard. {@code said(Ruiz: levee holds)} requires all words in
 * one statement; {@code said(*: levee)} is anybody's.
 *
 * @param fields the custom fields
 * @param limits the limits of query text
 * @param field the field of words without the name of a field
 * @param operator what joins clauses that stand next to each other
 */
public record QuerySyntax(
    List<Field> fields, QueryLimits limits, WordField<?> field, Operator operator) {
  private static final QuerySyntax STANDARD = new QuerySyntax(List.of(), QueryLimits.STANDARD);
  private static final Map<String, Field> BUILT_IN =
      Fields.all().stream().collect(Collectors.toUnmodifiableMap(Field::name, f -> f));

  /** Copies the fields and rejects two with the same name, also if one of them is built in. */
  public QuerySyntax {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(operator, "operator");
    fields = fields.stream().filter(f -> !Fields.all().contains(f)).distinct().toList();
    Map<String, Field> byName = new HashMap<>();
    Stream.concat(Fields.all().stream(), fields.stream())
        .forEach(f -> checkUnique(byName.put(f.name(), f), f));
  }

  /**
   * Creates a syntax whose words are those of the text, and whose clauses must all match.
   *
   * @param fields the custom fields
   * @param limits the limits of query text
   */
  public QuerySyntax(List<Field> fields, QueryLimits limits) {
    this(fields, limits, Fields.TEXT, Operator.AND);
  }

  private static void checkUnique(@Nullable Field taken, Field field) {
    if (taken != null) {
      throw new IllegalArgumentException(
          "two fields are called '" + field.name() + "': " + taken + " and " + field);
    }
  }

  /** {@return the syntax without custom fields and with the standard limits} */
  public static QuerySyntax standard() {
    return STANDARD;
  }

  /**
   * {@return a copy with more custom fields}
   *
   * @param more the fields to add
   */
  public QuerySyntax with(Field... more) {
    List<Field> all = Stream.concat(fields.stream(), Stream.of(more)).toList();
    return new QuerySyntax(all, limits, field, operator);
  }

  /**
   * {@return a copy with other limits}
   *
   * @param changed the limits of queries
   */
  public QuerySyntax withLimits(QueryLimits changed) {
    return new QuerySyntax(fields, changed, field, operator);
  }

  /**
   * {@return a copy with another field of words without the name of a field}
   *
   * @param words the field, such as {@link Fields#ANYWHERE}
   */
  public QuerySyntax withDefaultField(WordField<?> words) {
    return new QuerySyntax(fields, limits, words, operator);
  }

  /**
   * {@return a copy that joins clauses next to each other in another way}
   *
   * @param changed what stands between clauses without an operator
   */
  public QuerySyntax withDefaultOperator(Operator changed) {
    return new QuerySyntax(fields, limits, field, changed);
  }

  /**
   * Parses a query.
   *
   * @param text the query as text
   * @return the query
   * @throws QuerySyntaxException if the text is invalid
   */
  public Query parse(String text) {
    return new Parser(new Input(text, limits, true), this).query();
  }

  /**
   * Parses the valid parts of a query and reports the ignored ones. Never fails.
   *
   * @param text the query as text
   * @return the query, and the parts that were ignored
   */
  public Parsed parseLenient(String text) {
    Input input = new Input(text, limits, false);
    Query query = new Parser(input, this).query();
    return new Parsed(query, input.ignored());
  }

  /** Returns the field of a name, first by exact case; null if there is none. */
  @Nullable Field find(String name) {
    return BUILT_IN.containsKey(name)
        ? BUILT_IN.get(name)
        : Stream.concat(fields.stream(), Fields.all().stream())
            .filter(field -> field.name().equalsIgnoreCase(name))
            .min(Comparator.comparing(field -> !field.name().equals(name)))
            .orElse(null);
  }

  /** Returns the names of all fields, for messages. */
  String names() {
    return String.join(", ", fieldNames());
  }

  /** Returns the names of all fields. */
  List<String> fieldNames() {
    return Stream.concat(Fields.all().stream(), fields.stream()).map(Field::name).toList();
  }
}
