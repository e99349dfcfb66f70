package dev.onrecord.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a score came about.
 *
 * @param score the score, or what this part of it contributes
 * @param description what the part is
 * @param parts what it is made of
 */
public record Explanation(double score, String description, List<Explanation> parts) {
  /** Copies the parts. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** One line for each part, indented under what it is part of. */
  @Override
  public String toString() {
    String line = String.format(java.util.Locale.ROOT, "%.4f %s", score, description);
    return parts.stream()
        .map(part -> "\n" + part.toString().indent(2).stripTrailing())
        .collect(Collectors.joining("", line, ""));
  }
}
