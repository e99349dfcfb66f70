package dev.onrecord.write;

import dev.onrecord.article.Span;
import java.util.List;
import java.util.Optional;

/** A value of an exported row. */
public sealed interface Cell {
  /** A text. */
  record OfText(String text) implements Cell {}

  /** A whole number. */
  record OfWhole(long number) implements Cell {}

  /** A number with decimals. */
  record OfDecimal(double number) implements Cell {}

  /** Several texts. */
  record OfTexts(List<String> texts) implements Cell {
    /** Copies the texts. */
    public OfTexts {
      texts = List.copyOf(texts);
    }
  }

  /** Nothing. */
  record Absent() implements Cell {}

  static Cell of(String text) {
    return new OfText(text);
  }

  static Cell of(long number) {
    return new OfWhole(number);
  }

  static Cell of(double number) {
    return new OfDecimal(number);
  }

  static Cell of(Optional<?> value) {
    return value.<Cell>map(v -> new OfText(v.toString())).orElse(new Absent());
  }

  static Cell of(List<String> texts) {
    return texts.isEmpty() ? new Absent() : new OfTexts(texts);
  }

  /** Returns spans as texts: {@code 12-40}, the end excluded. */
  static Cell ofSpans(List<Span> spans) {
    return of(spans.stream().map(span -> span.start() + "-" + span.end()).toList());
  }
}
