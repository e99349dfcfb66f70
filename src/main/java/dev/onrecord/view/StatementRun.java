package dev.onrecord.view;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A part of a text throughout which the same statements stand, as large as possible. The runs of a
 * text cover it without gaps, so that statements inside others can be marked.
 *
 * @param said the statements, in their order; none between statements
 */
record StatementRun(Span span, List<Attribution> said) {
  /** Copies the statements. */
  StatementRun {
    said = List.copyOf(said);
  }

  /** Returns the runs of a text. */
  static List<StatementRun> of(String text, List<Attribution> statements) {
    SortedMap<Integer, List<Change>> changes = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      for (Span span : anchors(statements.get(i), text.length())) {
        at(changes, span.start()).add(new Change(i, 1));
        at(changes, span.end()).add(new Change(i, -1));
      }
    }
    return runs(text.length(), statements, changes);
  }

  private record Change(int statement, int step) {}

  private static List<Change> at(SortedMap<Integer, List<Change>> changes, int position) {
    return changes.computeIfAbsent(position, p -> new ArrayList<>());
  }

  /** Returns where a statement is marked: its words, or else its cue, or else its source. */
  private static List<Span> anchors(Attribution said, int length) {
    return Stream.of(said.content(), said.cue().stream().toList(), said.source().stream().toList())
        .map(spans -> inside(spans, length))
        .filter(spans -> !spans.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the parts of spans inside a text, since annotators may go beyond it. */
  static List<Span> inside(List<Span> spans, int length) {
    return spans.stream()
        .filter(span -> span.length() > 0 && span.start() < length)
        .map(span -> new Span(span.start(), Math.min(span.end(), length)))
        .toList();
  }

  private static List<StatementRun> runs(
      int length, List<Attribution> statements, SortedMap<Integer, List<Change>> changes) {
    List<StatementRun> runs = new ArrayList<>();
    int[] depths = new int[statements.size()];
    TreeSet<Integer> open = new TreeSet<>();
    at(changes, length);
    int from = 0;
    for (var entry : changes.entrySet()) {
      if (from < entry.getKey()) {
        runs.add(
            new StatementRun(
                new Span(from, entry.getKey()), open.stream().map(statements::get).toList()));
        from = entry.getKey();
      }
      for (Change change : entry.getValue()) {
        depths[change.statement()] += change.step();
        toggle(open, change.statement(), depths[change.statement()] > 0);
      }
    }
    return runs;
  }

  private static void toggle(TreeSet<Integer> open, int statement, boolean isOpen) {
    if (isOpen) {
      open.add(statement);
    } else {
      open.remove(statement);
    }
  }
}
