package dev.onrecord.query;

import dev.onrecord.article.Span;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.WhiteSpace;
import java.util.List;

/** The part of a text with the most matching words, which are marked. */
final class Snippet {
  private static final String CUT = "…";

  private Snippet() {}

  /** What stands before and after matches, and how the text between is written. */
  sealed interface Marks {
    String open();

    String close();

    /** Returns a part of the text as it is written. */
    String written(String text);

    /** Marks in a text that stays as it is. */
    record Plain(String open, String close) implements Marks {
      @Override
      public String written(String text) {
        return text;
      }
    }

    /** Marks in HTML, in which the text is escaped. */
    record Html(String open, String close) implements Marks {
      @Override
      public String written(String text) {
        return text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
      }
    }
  }

  /** Returns the whole text. */
  static String whole(String text, List<Span> spans, Marks marks) {
    return marked(text, new Span(0, text.length()), merged(spans), marks);
  }

  /** Returns a part with at most {@code length} characters, besides the marks. */
  static String of(String text, List<Span> spans, int length, Marks marks) {
    List<Span> merged = merged(spans);
    Span part = part(text, merged, length);
    String marked = marked(text, part, merged, marks);
    return (part.start() > 0 ? CUT : "") + marked + (part.end() < text.length() ? CUT : "");
  }

  private static String marked(String text, Span part, List<Span> spans, Marks marks) {
    StringBuilder marked = new StringBuilder(part.length());
    int at = part.start();
    for (Span span : spans) {
      if (part.contains(span)) {
        marked.append(marks.written(text.substring(at, span.start()))).append(marks.open());
        marked.append(marks.written(span.in(text))).append(marks.close());
        at = span.end();
      }
    }
    return marked.append(marks.written(text.substring(at, part.end()))).toString();
  }

  /** Returns the spans in order, overlapping ones joined. */
  private static List<Span> merged(List<Span> spans) {
    SpanList merged = new SpanList();
    spans.forEach(span -> merged.add(span.start(), span.end()));
    return merged.joined();
  }

  private static Span part(String text, List<Span> spans, int length) {
    if (text.length() <= length) {
      return new Span(0, text.length());
    }
    Span core = densest(spans, length);
    int spare = Math.max(0, length - core.length());
    int from = Math.clamp(core.start() - spare / 2, 0, text.length() - length);
    int to = from + length;
    Span kept = core.length() > length ? new Span(core.start(), core.start()) : core;
    return new Span(
        from == 0 ? 0 : wordStart(text, from, kept.start()),
        to == text.length() ? to : wordEnd(text, to, Math.max(from, kept.end())));
  }

  /** Returns the span with the most matches that fits into a length. */
  private static Span densest(List<Span> spans, int length) {
    Span best = spans.isEmpty() ? new Span(0, 0) : spans.getFirst();
    int most = 1;
    int first = 0;
    for (int last = 0; last < spans.size(); last++) {
      while (first < last && spans.get(last).end() - spans.get(first).start() > length) {
        first++;
      }
      if (last - first + 1 > most) {
        most = last - first + 1;
        best = new Span(spans.get(first).start(), spans.get(last).end());
      }
    }
    return best;
  }

  /** Returns the first start of a word between two offsets. */
  private static int wordStart(String text, int from, int before) {
    for (int i = from; i <= before; i++) {
      if (WhiteSpace.isSpace(text.charAt(i - 1)) && !WhiteSpace.isSpace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  /** Returns the last end of a word between two offsets. */
  private static int wordEnd(String text, int to, int after) {
    for (int i = to; i > after; i--) {
      if (WhiteSpace.isSpace(text.charAt(i)) && !WhiteSpace.isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
