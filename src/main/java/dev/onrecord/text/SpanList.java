package dev.onrecord.text;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of spans, in any order, that creates no object for each of them. */
public final class SpanList {
  private long[] bounds = new long[16];
  private int size;

  public void add(int start, int end) {
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, size * 2);
    }
    bounds[size++] = (long) start << 32 | end;
  }

  /** Returns the spans in the order of the text, overlapping ones joined. */
  public List<Span> joined() {
    Arrays.sort(bounds, 0, size);
    List<Span> spans = new ArrayList<>(size);
    for (int i = 0; i < size; ) {
      int start = (int) (bounds[i] >>> 32);
      int end = (int) bounds[i++];
      while (i < size && (int) (bounds[i] >>> 32) < end) {
        end = Math.max(end, (int) bounds[i++]);
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
