package dev.onrecord.evaluation;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.training.GoldArticle;
import dev.onrecord.training.GoldArticle.GoldQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The share of found contents that are exactly the marked ones, marks and white space at their ends
 * left out. A marked content is found if an attribution overlaps it.
 */
final class SpanScore {
  private final Map<String, int[]> counts = new HashMap<>();

  /** Adds the marked contents of an article, piece by piece. */
  void add(GoldArticle gold, List<Paragraph> annotated) {
    for (GoldQuote quote : gold.quotes()) {
      if (quote.cueClass().equals("speech") && quote.mention().isPresent()) {
        Paragraph paragraph = annotated.get(quote.para());
        for (Span span : quote.spans()) {
          add(quote.type(), paragraph, span);
        }
      }
    }
  }

  private void add(String type, Paragraph paragraph, Span marked) {
    List<Span> found = new ArrayList<>();
    for (Attribution attribution : paragraph.attributions()) {
      attribution.content().stream().filter(marked::overlaps).forEach(found::add);
    }
    if (!found.isEmpty()) {
      int[] count = counts.computeIfAbsent(type, t -> new int[2]);
      String words = words(marked, paragraph.text());
      boolean exact = found.stream().anyMatch(s -> words(s, paragraph.text()).equals(words));
      count[exact ? 1 : 0]++;
    }
  }

  private static String words(Span span, String text) {
    String trimmed = span.in(text).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return text.indexOf(trimmed, span.start()) + " " + trimmed;
  }

  /** Returns the share of exact contents among those found, for types of quotations. */
  String of(String... types) {
    int[] sum = new int[2];
    for (String type : types) {
      int[] count = counts.getOrDefault(type, new int[2]);
      Arrays.setAll(sum, i -> sum[i] + count[i]);
    }
    int all = sum[0] + sum[1];
    return String.format(Locale.ROOT, "%.3f of %d", sum[1] / (double) Math.max(1, all), all);
  }
}
