package dev.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language of query text, with the fields of one's own that it knows and the limits that it
 * sets.
 *
 * <p>The grammar, in the EBNF of ISO 14977, with {@code ..} for what is plain to see:
 *
 * <pre>{@code
 * query    = both, { "OR", both } ;
 * both     = negated, { [ "AND" ], negated } ;
 * negated  = { "-" | "NOT" }, clause, { "^", factor } ;
 * clause   = "*" | group | function | [ field, ":" ], value | field, ":", group ;
 * group    = "(", query, ")" ;                (* headline:(a OR b): the field goes for all of it *)
 *
 * value    = words                            (* text, headline, anywhere, text of one's own *)
 *          | exact                            (* speaker, topic, source, url, author, section.. *)
 *          | range                            (* ordinal, published, numbers, dates *)
 *          | "*" ;                            (* source:*, where there is any value *)
 *
 * words    = word                             (* by its stem *)
 *          | word, "~", [ "1" | "2" ]         (* a few letters off *)
 *          | start, "*" | wildcard            (* inv*  wom?n  *gate *)
 *          | "/", regular expression, "/"
 *          | string, [ "~", slop ]            (* a phrase, exactly as written *)
 *          | "any(", texts, ")" | "all(", texts, ")" | "atleast(", number, ",", texts, ")"
 *          | "near(", within, ",", words, words, { words }, ")"
 *          | "inorder(", within, ",", words, words, { words }, ")"
 *          | "prefix(", texts, ")" | "wildcard(", texts, ")" | "regexp(", texts, ")"
 *          | "fuzzy(", edits, ",", texts, ")" ;
 *
 * exact    = text | "=", text                 (* speaker:Ruiz is anyone of that name, *)
 *          | text, "*"                        (* speaker:="Ana Ruiz" is the whole name *)
 *          | "in(", [ texts, { ",", texts } ], ")"
 *          | "inparagraph(", texts, ")" ;     (* topics only *)
 *
 * range    = one | [ one ], "..", [ one ] | ( "<" | "<=" | ">" | ">=" ), one ;
 * one      = whole number | year, [ "-", month, [ "-", day ] ] | "*" ;
 *
 * function = ( "said(" | "quoted(" | "reported(" ), texts, ":", ( words | word, { word } ), ")"
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
 * <p>{@code AND}, {@code OR} and {@code NOT} are upper case; names of fields and functions are not
 * told apart by case. {@code ~}, {@code ^} and {@code (} follow without a space. In {@code url:}
 * and other exact values, colons and tildes are characters like others. {@code ?} at the end of a
 * word is a question mark. {@code said(Ruiz: levee holds)} wants all of the words.
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

  /** The field of a name, as it is written or at least in another case; null if none. */
  @Nullable Field find(String name) {
    Field builtIn = BUILT_IN.get(name);
    if (builtIn != null) {
      return builtIn;
    }
    Field own = find(name, fields);
    return own != null ? own : find(name, Fields.all());
  }

  private static @Nullable Field find(String name, List<Field> fields) {
    Field found = null;
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
      found = field.name().equalsIgnoreCase(name) ? field : found;
    }
    return found;
  }

  /** The names of all fields, for messages. */
  String names() {
    return Stream.concat(Fields.all().stream(), fields.stream())
        .map(Field::name)
        .collect(Collectors.joining(", "));
  }
}
