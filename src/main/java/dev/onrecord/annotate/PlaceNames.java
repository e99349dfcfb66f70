package dev.onrecord.annotate;

import dev.onrecord.text.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A country with the names that stand for it, from a line of the table of places.
 *
 * @param code the code of ISO 3166, or of its reserved elements
 * @param region the continent
 * @param names the names of the country and its people, its states and regions, and its cities
 * @param more a query for names that need other words, or an empty string
 */
record PlaceNames(String code, String country, String region, List<Name> names, String more) {
  static final List<PlaceNames> ALL =
      Resources.lines(PlaceNames.class, "places.tsv").stream().map(PlaceNames::parse).toList();

  enum Kind {
    COUNTRY,
    STATE,
    CITY
  }

  /**
   * A name of a place.
   *
   * @param personal whether it is also a name of persons, marked with "~"
   * @param certain whether it needs no other words; a name in parentheses does
   */
  record Name(String text, Kind kind, boolean personal, boolean certain) {}

  private static PlaceNames parse(String line) {
    String[] row = Arrays.copyOf(line.split("\t", -1), 7);
    List<Name> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String cell = row[3 + kind.ordinal()];
      for (String name : cell == null || cell.isEmpty() ? new String[0] : cell.split(", ")) {
        String text = name.replaceAll("[()~+]", "");
        names.add(new Name(text, kind, name.contains("~"), !name.startsWith("(")));
        if (name.contains("+")) {
          names.add(new Name(text + "s", kind, false, true));
        }
      }
    }
    return new PlaceNames(row[0], row[1], row[2], List.copyOf(names), row[6] == null ? "" : row[6]);
  }
}
