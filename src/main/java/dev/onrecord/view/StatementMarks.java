package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;
import static dev.onrecord.view.Html.id;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Writes texts with their statements marked in the colours of their speakers. A note below each
 * statement says who, by which cue, and how sure that is; it is shown while the pointer is on the
 * statement or the keyboard's focus in it, and is the description of the statement for screen
 * readers.
 */
final class StatementMarks {
  /** The most statements that a note tells of, since any number may stand on the same words. */
  private static final int MOST = 8;

  private final Html html;
  private final ShownSpeakers voices;
  private int notes;

  StatementMarks(Html html, ShownSpeakers voices) {
    this.html = html;
    this.voices = voices;
  }

  /** Writes a text. */
  void write(String text, List<Attribution> statements, List<InnerMark> inner) {
    int next = 0;
    for (StatementRun run : StatementRun.of(text, statements)) {
      while (next < inner.size() && inner.get(next).span().end() <= run.span().start()) {
        next++;
      }
      int first = next;
      if (run.said().isEmpty()) {
        write(text, run.span(), inner, first);
      } else {
        marked(run, text, () -> write(text, run.span(), inner, first));
      }
    }
  }

  private void write(String text, Span part, List<InnerMark> inner, int first) {
    int at = part.start();
    for (int i = first; i < inner.size() && inner.get(i).span().start() < part.end(); i++) {
      InnerMark mark = inner.get(i);
      int start = Math.max(at, mark.span().start());
      int end = Math.min(part.end(), mark.span().end());
      html.text(text.substring(at, start));
      html.element(mark.element(), text.substring(start, end), classes(mark.classes()));
      at = end;
    }
    html.text(text.substring(at, part.end()));
  }

  private void marked(StatementRun run, String text, Runnable words) {
    String note = "n" + ++notes;
    Attribution innermost = innermost(run.said());
    ShownSpeaker voice = voices.of(innermost.by());
    html.element(
        "mark",
        () -> {
          html.element("span", numbers(run), classes("number"), attribute("aria-hidden", "true"));
          words.run();
        },
        classes("said " + voice.colour() + (Certainty.isSure(innermost) ? "" : " unsure")),
        attribute("tabindex", "0"),
        attribute("aria-describedby", note));
    html.element(
        "span",
        () -> {
          run.said().stream().limit(MOST).forEach(said -> line(said, text));
          if (run.said().size() > MOST) {
            html.element("span", "and " + (run.said().size() - MOST) + " more", classes("voice"));
          }
        },
        classes("note"),
        id(note),
        attribute("role", "tooltip"));
  }

  private static Attribution innermost(List<Attribution> said) {
    return Collections.min(said, Comparator.comparingInt(StatementMarks::length));
  }

  private static int length(Attribution said) {
    return said.content().stream().mapToInt(Span::length).sum();
  }

  private String numbers(StatementRun run) {
    List<String> numbers =
        run.said().stream().map(said -> voices.of(said.by()).number()).distinct().toList();
    return String.join("+", numbers.subList(0, Math.min(MOST, numbers.size())));
  }

  private static String cue(Attribution said, String text) {
    return Certainty.cue(said, text).map(words -> "cue “" + words + "”").orElse("no cue");
  }

  private void line(Attribution said, String text) {
    ShownSpeaker voice = voices.of(said.by());
    html.element(
        "span",
        () -> {
          html.element("span", voice.number(), classes("number"), attribute("aria-hidden", "true"));
          html.text(" ").element("b", voice.name(), attribute("dir", "auto"));
          html.text(", " + voice.kind() + "; ");
          html.text(Certainty.kind(said) + ", ");
          html.element("span", cue(said, text), attribute("dir", "auto"));
          html.text(", " + Certainty.of(said) + ". ");
        },
        classes("voice " + voice.colour()));
  }
}
