package dev.onrecord.read.table;

import dev.onrecord.read.JsonFields;
import dev.onrecord.read.draft.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form of a table, as its first lines tell it.
 *
 * @param separator the character between two fields
 * @param columns the names of the columns; none if the first line does not name them
 */
public record TableFormat(char separator, List<String> columns) {
  private static final String SEPARATORS = ",;\t|";
  private static final int LONGEST_HEADER = 8000;
  private static final int LONGEST_NAME = 60;
  private static final int FEWEST_KNOWN = 2;
  private static final int SAMPLE = 5;
  private static final int MANY_COLUMNS = 8;

  /** Copies the names. */
  public TableFormat {
    columns = List.copyOf(columns);
  }

  /**
   * Returns the form of a text that is a table; empty if it is none. Its first line has names of
   * columns, some of them known, or its lines have the same great number of tabs.
   */
  public static Optional<TableFormat> of(String text, JsonFields fields) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(SAMPLE).toList();
    if (lines.isEmpty() || lines.getFirst().length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    for (char separator : SEPARATORS.toCharArray()) {
      List<String> names = names(lines.getFirst(), separator);
      if (names.size() > 1 && isHeader(names, fields)) {
        return Optional.of(new TableFormat(separator, names));
      }
    }
    boolean tabs =
        lines.size() == SAMPLE
            && lines.stream().mapToLong(TableFormat::tabs).distinct().count() == 1
            && tabs(lines.getFirst()) >= MANY_COLUMNS;
    return tabs ? Optional.of(new TableFormat('\t', List.of())) : Optional.empty();
  }

  private static long tabs(String line) {
    return line.chars().filter(c -> c == '\t').count();
  }

  private static List<String> names(String line, char separator) {
    String start = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return Stream.of(start.split(Pattern.quote(String.valueOf(separator)), -1))
        .map(name -> name.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }

  private static boolean isHeader(List<String> names, JsonFields fields) {
    if (names.stream().anyMatch(n -> n.length() > LONGEST_NAME)) {
      return false;
    }
    Set<String> known = new HashSet<>();
    fields.text().forEach(name -> known.add(Json.key(name)));
    fields.metadata().forEach(f -> f.names().forEach(name -> known.add(Json.key(name))));
    long found = names.stream().filter(n -> !n.isEmpty() && known.contains(Json.key(n))).count();
    return found >= FEWEST_KNOWN;
  }

  /** Returns whether any column may hold the texts. */
  boolean hasText(JsonFields fields) {
    List<String> texts = fields.text().stream().map(Json::key).toList();
    return columns.stream().map(Json::key).anyMatch(texts::contains);
  }
}
