package dev.onrecord.training;

import dev.onrecord.article.Span;
import dev.onrecord.attribution.cue.CueFinder;
import dev.onrecord.attribution.cue.SourceOptions;
import dev.onrecord.attribution.cue.SourceOptions.Option;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.WordClass;
import dev.onrecord.training.GoldArticle.GoldQuote;
import dev.onrecord.training.Learner.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The training examples for the choice of the source of a cue. */
final class SourceTraining {
  private final GoldArticle gold;
  private final ArticleContext context;
  private final CueFinder finder;
  private final SourceOptions possible;
  private final List<Example> examples = new ArrayList<>();

  private SourceTraining(GoldArticle gold, ArticleContext context) {
    this.gold = gold;
    this.context = context;
    finder = new CueFinder(context);
    possible = new SourceOptions(context);
  }

  /** Returns the examples for the possible cues of an article. */
  static List<Example> examples(GoldArticle gold, Models models) {
    ArticleContext context = gold.context();
    SourceTraining training = new SourceTraining(gold, context);
    Map<Integer, GoldQuote> cues = training.cues();
    for (int t = 0; t < context.tokens().size(); t++) {
      if (training.finder.mayBeCue(t)) {
        training.add(t, Optional.ofNullable(cues.get(t)));
      }
    }
    return training.examples;
  }

  private void add(int cue, Optional<GoldQuote> marked) {
    int paragraph = context.tokens().paragraph(cue) - 1;
    List<Option> options = possible.of(cue);
    boolean[] right =
        marked
            .filter(q -> q.mention().isPresent() && q.mentionPara() == paragraph)
            .map(q -> right(options, q))
            .orElseGet(() -> noSource(options.size()));
    for (int o = 0; o < right.length; o++) {
      if (right[o]) {
        possible.decide(cue, options.get(o).mention());
        examples.add(Example.of(options.stream().map(Option::features), right));
        return;
      }
    }
  }

  private static boolean[] noSource(int options) {
    boolean[] right = new boolean[options];
    right[0] = true;
    return right;
  }

  /**
   * Returns a flag for each option that is the marked source. Of several mentions inside the
   * source, only the first is right ("a spokesman for Hart"), and a mention that an "and" joins to
   * it.
   */
  private boolean[] right(List<Option> options, GoldQuote marked) {
    boolean[] right = new boolean[options.size()];
    int head = -1;
    for (int o = 1; o < right.length; o++) {
      Mention mention = mention(options.get(o));
      right[o] = overlaps(mention, marked);
      boolean earlier = head < 0 || mention.first() < mention(options.get(head)).first();
      head = right[o] && earlier ? o : head;
    }
    for (int o = 1; o < right.length; o++) {
      right[o] = right[o] && (o == head || isJoined(options.get(o), options.get(head)));
    }
    return right;
  }

  private boolean isJoined(Option option, Option head) {
    int and = mention(option).first() - 1;
    return context.tokens().isA(and, WordClass.AND)
        && context.mentions().at(and - 1) == head.mention().getAsInt();
  }

  private Mention mention(Option option) {
    return context.mentions().get(option.mention().getAsInt());
  }

  private boolean overlaps(Mention mention, GoldQuote marked) {
    return context.tokens().span(mention.first(), mention.last()).overlaps(marked.mentionSpan());
  }

  /** Returns the marked attributions by the tokens of their cues. */
  private Map<Integer, GoldQuote> cues() {
    Map<Integer, GoldQuote> cues = new HashMap<>();
    for (GoldQuote quote : gold.quotes()) {
      if (quote.cueClass().equals("speech")
          || quote.cueClass().equals("other") && quote.type().equals("direct")) {
        cueToken(quote).ifPresent(token -> cues.putIfAbsent(token, quote));
      }
    }
    return cues;
  }

  /**
   * Returns the token of a marked cue. The corpus gives the cue as a word without a position; the
   * occurrence nearest to the content and the source is taken.
   */
  private OptionalInt cueToken(GoldQuote quote) {
    String text = gold.paragraphs().get(quote.para());
    OptionalInt best = OptionalInt.empty();
    int least = Integer.MAX_VALUE;
    for (int at = text.indexOf(quote.cue());
        at >= 0 && !quote.cue().isEmpty();
        at = text.indexOf(quote.cue(), at + 1)) {
      Span span = new Span(at, at + quote.cue().length());
      boolean inContent = quote.spans().stream().anyMatch(s -> s.overlaps(span));
      OptionalInt token = inContent ? OptionalInt.empty() : cueIn(quote.para() + 1, span);
      if (token.isPresent() && distance(quote, span) < least) {
        best = token;
        least = distance(quote, span);
      }
    }
    return best;
  }

  private OptionalInt cueIn(int paragraph, Span span) {
    TokenSequence tokens = context.tokens();
    return IntStream.range(tokens.first(paragraph), tokens.first(paragraph + 1))
        .filter(t -> tokens.start(t) >= span.start() && tokens.end(t) <= span.end())
        .filter(finder::mayBeCue)
        .findFirst();
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
