package dev.onrecord.view;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mark on words besides that of a statement.
 *
 * @param element the name of its element
 * @param classes its classes in the style sheet
 */
record InnerMark(Span span, String element, String classes) {

  /** Returns the marks of the matching words of a hit. */
  static List<InnerMark> ofMatches(String text, List<Span> matches) {
    return apart(
        StatementRun.inside(matches, text.length()).stream()
            .map(span -> new InnerMark(span, "mark", "match")));
  }

  /** Returns the marks of the sources and cues of statements. */
  static List<InnerMark> ofSpeech(String text, List<Attribution> statements, ShownSpeakers voices) {
    return apart(
        statements.stream()
            .flatMap(
                said ->
                    Stream.concat(
                        of(text, said.source().stream(), "who " + voices.of(said.by()).colour()),
                        of(text, said.cue().stream(), "cue"))));
  }

  private static Stream<InnerMark> of(String text, Stream<Span> spans, String classes) {
    return StatementRun.inside(spans.toList(), text.length()).stream()
        .map(span -> new InnerMark(span, "span", classes));
  }

  /** Returns marks in order, without those that overlap an earlier one. */
  private static List<InnerMark> apart(Stream<InnerMark> marks) {
    List<InnerMark> apart = new ArrayList<>();
    marks
        .sorted(Comparator.comparing(InnerMark::span))
        .filter(m -> apart.isEmpty() || apart.getLast().span().end() <= m.span().start())
        .forEachOrdered(apart::add);
    return List.copyOf(apart);
  }
}
