package dev.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program that makes the topic vocabulary of the library from a table of all Media Topics. The
 * table is tab-separated, with a row for each topic and columns named {@code qcode}, {@code parent}
 * (the digits of its code), {@code name} and {@code retired}. Definitions and retired topics are
 * left out.
 *
 * <p>Arguments: the table, and the file to write.
 */
final class MediaTopicsTable {
  private static final String HEADER =
      """
      # IPTC Media Topics, %s: identifiers, names and hierarchy, without definitions and retired topics.
      # Copyright International Press Telecommunications Council (IPTC), https://iptc.org/,
      # CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Made by MediaTopicsTable.
      # id, broader topic, name
      """;

  private MediaTopicsTable() {}

  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    List<String> lines = Files.readAllLines(source);
    List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
    String version =
        source.getFileName().toString().replaceAll("\\D*(\\d{4}-\\d\\d-\\d\\d)?.*", "$1");
    List<String> kept = new ArrayList<>(HEADER.formatted(version).lines().toList());
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split("\t", -1);
      int retired = columns.indexOf("retired");
      if (row.length <= retired || row[retired].isBlank()) {
        String id = row[columns.indexOf("qcode")].replace("medtop:", "");
        kept.add(id + "\t" + row[columns.indexOf("parent")] + "\t" + row[columns.indexOf("name")]);
      }
    }
    Files.writeString(Path.of(args[1]), String.join("\n", kept) + "\n");
  }
}
