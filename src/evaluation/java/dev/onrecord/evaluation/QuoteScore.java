package dev.onrecord.evaluation;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.training.GoldArticle;
import dev.onrecord.training.GoldArticle.GoldQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The precision and recall of the sources of marked quotations. A source is right if it overlaps
 * the marked source or has the same last word.
 */
final class QuoteScore {
  private static final Pattern WORD = Pattern.compile("(?U)[\\w’'.-]*\\w");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private final Set<String> types;
  private int wanted;
  private int attributed;
  private int right;

  QuoteScore(Set<String> types) {
    this.types = types;
  }

  /** A span of the content of an attribution. */
  private record Quote(int paragraph, Span span, Attribution attribution) {}

  /** Adds the marked quotations of an article, each with the attribution that overlaps it most. */
  void add(GoldArticle gold, List<Paragraph> annotated) {
    List<Quote> quotes = new ArrayList<>();
    for (Paragraph paragraph : annotated) {
      for (Attribution attribution : paragraph.attributions()) {
        for (Span span : attribution.content()) {
          quotes.add(new Quote(paragraph.ordinal(), span, attribution));
        }
      }
    }
    gold.quotes().stream()
        .filter(q -> types.contains(q.type()) && q.mention().isPresent())
        .forEach(q -> add(q, quotes, annotated));
  }

  private void add(GoldQuote marked, List<Quote> quotes, List<Paragraph> annotated) {
    wanted++;
    Quote best = null;
    for (Quote quote : quotes) {
      if (shared(quote, marked) > (best == null ? 0 : shared(best, marked))) {
        best = quote;
      }
    }
    if (best != null && !name(best, annotated).isEmpty()) {
      attributed++;
      right += agrees(best, marked, annotated) ? 1 : 0;
    }
  }

  private static int shared(Quote quote, GoldQuote marked) {
    int shared = 0;
    for (Span span : marked.spans()) {
      boolean same = quote.paragraph() == marked.para();
      int end = Math.min(span.end(), quote.span().end());
      shared += same ? Math.max(0, end - Math.max(span.start(), quote.span().start())) : 0;
    }
    return shared;
  }

  private static boolean agrees(Quote quote, GoldQuote marked, List<Paragraph> annotated) {
    boolean overlaps =
        quote.attribution().source().isPresent()
            && quote.paragraph() == marked.mentionPara()
            && quote.attribution().source().get().overlaps(marked.mentionSpan());
    String last = last(marked.mention().get());
    return overlaps
        || last.equals(last(name(quote, annotated)))
        || last.equals(last(mention(quote, annotated)));
  }

  private static String mention(Quote quote, List<Paragraph> annotated) {
    String text = annotated.get(quote.paragraph()).text();
    return quote.attribution().source().map(s -> s.in(text)).orElse("");
  }

  /** Returns the name or the description of the source, or else its text. */
  private static String name(Quote quote, List<Paragraph> annotated) {
    Source by = quote.attribution().by();
    String name =
        by instanceof Source.Unnamed unnamed
            ? unnamed.description()
            : quote.attribution().speaker().orElse("");
    return name.isEmpty() ? mention(quote, annotated) : name;
  }

  private static String last(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[’']s\\b", ""));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    while (words.size() > 1 && SUFFIXES.contains(words.getLast().replaceAll("^\\.+|\\.+$", ""))) {
      words.removeLast();
    }
    return words.isEmpty() ? "" : words.getLast();
  }

  @Override
  public String toString() {
    double precision = right / (double) Math.max(1, attributed);
    double recall = right / (double) Math.max(1, wanted);
    double f = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f);
  }
}
