package dev.onrecord.annotate;

import dev.onrecord.annotate.GoldArticle.GoldQuote;
import dev.onrecord.annotate.Learner.Example;
import dev.onrecord.article.Span;
import dev.onrecord.attribution.ArticleContext;
import dev.onrecord.attribution.SourceChooser;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns which verbs tell of speech, and who of those named near them speaks. */
final class SourceTraining {
  private SourceTraining() {}

  /** The decisions of an article, with the answers that people marked. */
  static List<Example> examples(GoldArticle gold, Models models) {
    List<Tokens> texts = gold.paragraphs().stream().map(Tokens::of).toList();
    ArticleContext reading = ArticleContext.of(Tokens.of(""), texts, new KnownPeople());
    SourceChooser chooser = new SourceChooser(reading, models.source());
    Map<Integer, GoldQuote> cues = cues(gold, reading, chooser);
    List<Example> examples = new ArrayList<>();
    for (int t = 0; t < reading.story().size(); t++) {
      if (chooser.mayBeCue(t)) {
        add(reading, chooser, t, cues.get(t), examples);
      }
    }
    return examples;
  }

  private static void add(
      ArticleContext reading,
      SourceChooser chooser,
      int cue,
      @Nullable GoldQuote gold,
      List<Example> examples) {
    List<int[]> options = new ArrayList<>();
    List<Integer> mentions = new ArrayList<>();
    chooser.explain(
        cue,
        (m, features) -> {
          mentions.add(m);
          options.add(features);
        });
    boolean[] right = new boolean[options.size()];
    boolean any = false;
    boolean sourced =
        gold != null
            && gold.mention().isPresent()
            && gold.mentionPara() + 1 == reading.story().part(cue);
    for (int o = 1; sourced && o < right.length; o++) {
      right[o] = holdsHead(reading, mentions.get(o), gold);
      any |= right[o];
    }
    if (sourced && !any) {
      return;
    }
    right[0] = !sourced;
    if (any) {
      keepHead(reading, mentions, right);
    }
    int o = 0;
    while (!right[o]) {
      o++;
    }
    chooser.decided(cue, mentions.get(o));
    examples.add(new Example(options.toArray(int[][]::new), right));
  }

  /**
   * Of several mentions inside a marked source, the first is its head ("a spokesman for Hart"), and
   * so is one that an "and" joins to it.
   */
  private static void keepHead(ArticleContext reading, List<Integer> mentions, boolean[] right) {
    int head = -1;
    for (int o = 1; o < right.length; o++) {
      boolean earlier =
          right[o]
              && (head < 0
                  || reading.mentions().get(mentions.get(o)).first()
                      < reading.mentions().get(mentions.get(head)).first());
      head = earlier ? o : head;
    }
    for (int o = 1; o < right.length; o++) {
      int and = reading.mentions().get(mentions.get(o)).first() - 1;
      boolean joined =
          reading.story().isA(and, WordClass.AND)
              && reading.mentions().at(and - 1) == mentions.get(head);
      right[o] &= o == head || joined;
    }
  }

  static boolean holdsHead(ArticleContext reading, int m, GoldQuote gold) {
    Mention mention = reading.mentions().get(m);
    Span span = reading.story().span(mention.first(), mention.last());
    return span.overlaps(gold.mentionSpan());
  }

  /** The token of each marked attribution's cue, among those that may be cues. */
  static Map<Integer, GoldQuote> cues(
      GoldArticle gold, ArticleContext reading, SourceChooser chooser) {
    Map<Integer, GoldQuote> cues = new HashMap<>();
    for (GoldQuote quote : gold.quotes()) {
      if (quote.cueClass().equals("speech")
          || quote.cueClass().equals("other") && quote.type().equals("direct")) {
        int token = cueToken(gold, reading, chooser, quote);
        if (token >= 0) {
          cues.putIfAbsent(token, quote);
        }
      }
    }
    return cues;
  }

  private static int cueToken(
      GoldArticle gold, ArticleContext reading, SourceChooser chooser, GoldQuote quote) {
    String text = gold.paragraphs().get(quote.para());
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    TokenSequence story = reading.story();
    for (int at = text.indexOf(quote.cue());
        at >= 0 && !quote.cue().isEmpty();
        at = text.indexOf(quote.cue(), at + 1)) {
      Span span = new Span(at, at + quote.cue().length());
      if (quote.spans().stream().anyMatch(s -> s.overlaps(span))) {
        continue;
      }
      for (int t = story.first(quote.para() + 1); t < story.first(quote.para() + 2); t++) {
        boolean inside = story.start(t) >= span.start() && story.end(t) <= span.end();
        if (inside && chooser.mayBeCue(t)) {
          int distance = distance(quote, span);
          if (distance < bestDistance) {
            best = t;
            bestDistance = distance;
          }
        }
      }
    }
    return best;
  }

  private static int distance(GoldQuote quote, Span span) {
    int distance = Integer.MAX_VALUE / 4;
    for (Span s : quote.spans()) {
      distance = Math.min(distance, Math.max(s.start() - span.end(), span.start() - s.end()));
    }
    if (quote.mentionPara() == quote.para()) {
      Span m = quote.mentionSpan();
      distance += Math.max(0, Math.max(m.start() - span.end(), span.start() - m.end()));
    }
    return distance;
  }
}
