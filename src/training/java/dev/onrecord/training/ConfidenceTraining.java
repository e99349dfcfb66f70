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
import dev.onrecord.training.MarkedPeople.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Learns how sure an attribution is, from articles that the choices it is made of were not learned
 * from.
 */
final class ConfidenceTraining {
  private static final Pattern STANDS_FOR_SOMEBODY =
      Pattern.compile("(?i)he|she|who|(the|both)( [\\w.-]+){1,4}");

  /** Rules for what the articles have, but nobody marked. */
  private static final Set<String> UNMARKED =
      Set.of(Rule.INTERVIEW.toString(), Rule.NOUN.toString());

  private ConfidenceTraining() {}

  /** The attributions of an article, each with whether people made it too. */
  static List<Example> examples(GoldArticle gold, Models models) {
    List<Tokens> texts = gold.paragraphs().stream().map(Tokens::of).toList();
    List<List<int[]>> features = new ArrayList<>();
    texts.forEach(text -> features.add(new ArrayList<>()));
    Attributor attributor = new Attributor(models, new KnownPeople());
    List<List<Attribution>> said =
        attributor.attribute(
            Tokens.of(""),
            texts,
            (candidate, f) -> features.get(candidate.paragraph() - 1).add(f.toArray()));
    List<Example> examples = new ArrayList<>();
    for (int p = 0; p < said.size(); p++) {
      for (int a = 0; a < said.get(p).size(); a++) {
        Answer answer = answer(gold, p, said.get(p).get(a));
        if (answer != Answer.UNKNOWN) {
          int[][] options = {{}, features.get(p).get(a)};
          boolean right = answer == Answer.RIGHT;
          examples.add(new Example(options, new boolean[] {!right, right}));
        }
      }
    }
    return examples;
  }

  /** What the marked article says of an attribution. */
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
    if (MarkedPeople.people(gold, paragraph, Part.ALL).containsKey(last)) {
      return Answer.RIGHT;
    }
    if (gold.quotes().stream().anyMatch(q -> isMarkedWho(q, paragraph, attribution))) {
      return Answer.RIGHT;
    }
    boolean neutral = MarkedPeople.neutral(gold, paragraph).contains(last);
    boolean unnamed =
        attribution.source().isPresent()
            && gold.quotes().stream()
                .anyMatch(q -> isUnnamed(q, paragraph, attribution.source().get()));
    return neutral || unnamed ? Answer.UNKNOWN : Answer.WRONG;
  }

  /** "Ruiz, who said": where "who" is marked, nobody says that it stands for Ruiz, but it does. */
  private static boolean isMarkedWho(GoldQuote quote, int paragraph, Attribution attribution) {
    return quote.mentionPara() == paragraph
        && quote.nameOrSilver().isEmpty()
        && quote.cueClass().equals("speech")
        && quote.mention().orElse("").equalsIgnoreCase("who")
        && attribution
            .source()
            .filter(s -> Math.abs(quote.mentionSpan().start() - s.end()) <= 2)
            .isPresent();
  }

  /** A pronoun or a role marked as the source, of which nobody says whom it stands for. */
  private static boolean isUnnamed(GoldQuote quote, int paragraph, Span source) {
    return quote.mentionPara() == paragraph
        && quote.nameOrSilver().isEmpty()
        && STANDS_FOR_SOMEBODY.matcher(quote.mention().orElse("")).matches()
        && quote.mentionSpan().overlaps(source);
  }
}
