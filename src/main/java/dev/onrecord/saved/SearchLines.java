package dev.onrecord.saved;

import dev.onrecord.article.Printable;
import dev.onrecord.query.Field;
import dev.onrecord.query.Query;
import dev.onrecord.query.QueryLimits;
import dev.onrecord.query.QuerySyntax;
import dev.onrecord.query.QuerySyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Named queries as text: on each line a name, a tab, and the query. In both, {@code \\n}, {@code
 * \\r}, {@code \\t} and {@code \\\\} stand for an end of line, a carriage return, a tab and a
 * backslash. Empty lines and lines that begin with {@code #} are left out.
 */
public final class SearchLines {
  private static final String COMMENT = "#";

  /** The limits of lines, which are wider than those of queries made in Java, so that all fit. */
  private static final QueryLimits WIDE = new QueryLimits(1_000_000, 100_000, 500, 10_000);

  private SearchLines() {}

  /** Returns the text of named queries. */
  public static String write(Map<String, Query> queries) {
    return queries.entrySet().stream()
        .map(e -> line(e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }

  private static String line(String name, Query query) {
    String escaped = escaped(name);
    return (escaped.startsWith(COMMENT) ? "\\" : "")
        + escaped
        + "\t"
        + escaped(query.toString())
        + "\n";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  /**
   * Returns the named queries of a text, in its order.
   *
   * @throws IllegalArgumentException if a line has no tab or a wrong query, or if a name is blank
   *     or is there twice
   */
  public static Map<String, Query> read(String text, List<Field> custom) {
    QuerySyntax syntax = QuerySyntax.standard().with(custom.toArray(Field[]::new)).withLimits(WIDE);
    Map<String, Query> queries = new LinkedHashMap<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isEmpty() && !line.startsWith(COMMENT)) {
        read(queries, line, number, syntax);
      }
    }
    return queries;
  }

  private static void read(
      Map<String, Query> queries, String line, int number, QuerySyntax syntax) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw wrong(number, "has no tab between a name and a query: '%s'".formatted(shown(line)));
    }
    String name = unescaped(line.substring(0, tab));
    if (name.isBlank()) {
      throw wrong(number, "has no name before the tab: '%s'".formatted(shown(line)));
    }
    try {
      if (queries.put(name, syntax.parse(unescaped(line.substring(tab + 1)))) != null) {
        throw wrong(number, "has the name '%s' again".formatted(shown(name)));
      }
    } catch (QuerySyntaxException e) {
      throw new IllegalArgumentException(
          "line %d, '%s': %s".formatted(number, shown(name), e.getMessage()), e);
    }
  }

  private static IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException("line " + line + " " + what);
  }

  private static final int SHOWN = 60;

  private static String shown(String text) {
    return Printable.of(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        c =
            switch (text.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> text.charAt(i);
            };
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
