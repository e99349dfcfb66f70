package dev.onrecord.training;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.attribution.Attributor;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.model.Rule;
import dev.onrecord.text.Tokens;
import dev.onrecord.training.GoldArticle.GoldQuote;
import dev.onrecord.training.Learner.Example;
import dev.onrecord.training.MarkedPeople.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The training examples for the confidence of attributions. They come from articles from which the
 * other models were not learned.
 */
final class ConfidenceTraining {
  private static final Pattern PRONOUN_OR_ROLE =
      Pattern.compile("(?i)he|she|who|(the|both)( [\\w.-]+){1,4}");

  /** The rules for kinds of attributions that the corpus does not mark. */
  private static final Set<String> UNMARKED =
      Set.of(Rule.INTERVIEW.toString(), Rule.NOUN.toString());

  private ConfidenceTraining() {}

  /** Returns an example for each attribution of an article that is known to be right or wrong. */
  static List<Example> examples(GoldArticle gold, Models models) {
    List<Tokens> texts = gold.paragraphs().stream().map(Tokens::of).toList();
    List<List<int[]>> features = new ArrayList<>();
    texts.forEach(text -> features.add(new ArrayList<>()));
    Attributor attributor = new Attributor(models, new KnownPeople());
    List<List<Attribution>> attributions =
        attributor.attribute(
            Tokens.of(""),
            texts,
            (candidate, f) -> features.get(candidate.paragraph() - 1).add(f.toArray()));
    List<Example> examples = new ArrayList<>();
    for (int p = 0; p < attributions.size(); p++) {
      for (int a = 0; a < attributions.get(p).size(); a++) {
        Answer answer = answer(gold, p, attributions.get(p).get(a));
        if (answer != Answer.UNKNOWN) {
          int[][] options = {{}, features.get(p).get(a)};
          boolean right = answer == Answer.RIGHT;
          examples.add(new Example(options, new boolean[] {!right, right}));
        }
      }
    }
    return examples;
  }

  /** The result of the comparison of an attribution with the marked article. */
  enum Answer {
    RIGHT,
    WRONG,
    UNKNOWN
  }

  static Answer answer(GoldArticle gold, int paragraph, Attribution attribution) {
    if (UNMARKED.contains(attribution.rule())) {
      return Answer.UNKNOWN;
    }
    if (attribution.by() instanceof Source.Person person) {
      return person(gold, paragraph, attribution, MarkedPeople.last(person.name()));
    }
    if (attribution.source().isEmpty()) {
      return Answer.UNKNOWN;
    }
    Span source = attribution.source().get();
    boolean marked =
        gold.quotes().stream()
            .anyMatch(q -> q.mentionPara() == paragraph && q.mentionSpan().overlaps(source));
    return marked ? Answer.RIGHT : Answer.WRONG;
  }

  private static Answer person(
      GoldArticle gold, int paragraph, Attribution attribution, String last) {
    if (MarkedPeople.people(gold, paragraph, Selection.ALL).containsKey(last)) {
      return Answer.RIGHT;
    }
    if (gold.quotes().stream().anyMatch(q -> isRelativePronoun(q, paragraph, attribution))) {
      return Answer.RIGHT;
    }
    boolean neutral = MarkedPeople.neutral(gold, paragraph).contains(last);
    boolean unnamed =
        attribution.source().isPresent()
            && gold.quotes().stream()
                .anyMatch(q -> isUnnamed(q, paragraph, attribution.source().get()));
    return neutral || unnamed ? Answer.UNKNOWN : Answer.WRONG;
  }

  /**
   * Returns whether a marked source is a "who" directly behind the source of an attribution, as in
   * "Ruiz, who said". The corpus gives no name for such a source, but the attribution is right.
   */
  private static boolean isRelativePronoun(
      GoldQuote quote, int paragraph, Attribution attribution) {
    return quote.mentionPara() == paragraph
        && quote.nameOrSilver().isEmpty()
        && quote.cueClass().equals("speech")
        && quote.mention().orElse("").equalsIgnoreCase("who")
        && attribution
            .source()
            .filter(s -> Math.abs(quote.mentionSpan().start() - s.end()) <= 2)
            .isPresent();
  }

  /** Returns whether a marked source is a pronoun or a role for which the corpus gives no name. */
  private static boolean isUnnamed(GoldQuote quote, int paragraph, Span source) {
    return quote.mentionPara() == paragraph
        && quote.nameOrSilver().isEmpty()
        && PRONOUN_OR_ROLE.matcher(quote.mention().orElse("")).matches()
        && quote.mentionSpan().overlaps(source);
  }
}
