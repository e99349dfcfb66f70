package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The calculation of a score.
 *
 * @param score the score, or the contribution of this part
 * @param description the description of this part
 * @param parts the parts of the calculation
 */
public record Explanation(double score, String description, List<Explanation> parts) {
  /** Copies the parts. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** Returns one line for each part, indented below its parent. */
  @Override
  public String toString() {
    String line = Printable.of(String.format(Locale.ROOT, "%.4f %s", score, description));
    return parts.stream()
        .map(part -> "\n" + part.toString().indent(2).stripTrailing())
        .collect(Collectors.joining("", line, ""));
  }
}
