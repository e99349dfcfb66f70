package dev.onrecord.evaluation;

import dev.onrecord.annotate.TopicRule;
import dev.onrecord.annotate.TopicRules;
import dev.onrecord.match.WordForms;
import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import dev.onrecord.query.Words;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that prints, for each single word of the standard topic rules, the words of a corpus
 * that have the same stem: those that count as its forms, and those that do not, each with its
 * number of occurrences. A name is marked where the corpus also has it in lower case.
 *
 * <p>Arguments: the least number of occurrences, and files of JSON Lines with {@code text}.
 */
final class RuleWordCollisions {
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, List<String>> byStem = new TreeMap<>();
  private final Map<String, Word> ruleWords = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    RuleWordCollisions collisions = new RuleWordCollisions();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      JsonRecords.read(Path.of(file)).forEach(news -> collisions.count(news.get("text")));
    }
    collisions.group(Integer.parseInt(args[0]));
    TopicRules.standard().rules().stream().map(TopicRule::query).forEach(collisions::collect);
    collisions.ruleWords.values().forEach(collisions::print);
  }

  private void count(Object text) {
    for (Word word : Tokens.of(String.valueOf(text)).words()) {
      vocabulary.merge(word.form(), 1, Integer::sum);
      lowerCase.merge(word.form(), word.is(Word.CAPITALIZED) ? 0 : 1, Integer::sum);
    }
  }

  private void group(int least) {
    vocabulary.forEach(
        (form, times) -> {
          if (times >= least) {
            byStem.computeIfAbsent(stem(form), s -> new ArrayList<>()).add(form);
          }
        });
  }

  private static String stem(String form) {
    return Tokens.of(form).words().getFirst().stem();
  }

  private void collect(Query query) {
    switch (query) {
      case Query.InText(Words words) -> collect(words);
      case Compound.And and -> and.clauses().forEach(this::collect);
      case Compound.Or or -> or.clauses().forEach(this::collect);
      case Compound.Not not -> collect(not.query());
      default -> {}
    }
  }

  private void collect(Words words) {
    switch (words) {
      case Words.AnyOf any -> add(any.words());
      case Words.AllOf all -> add(all.words());
      case Words.AtLeast some -> add(some.words());
      case Words.Near near -> near.parts().forEach(this::collect);
      default -> {}
    }
  }

  private void add(String words) {
    Tokens.of(words).words().forEach(word -> ruleWords.putIfAbsent(word.raw(), word));
  }

  private void print(Word word) {
    WordForms forms = WordForms.of(word);
    List<String> counted =
        Stream.concat(forms.forms().stream(), byStem.getOrDefault(word.stem(), List.of()).stream())
            .distinct()
            .filter(vocabulary::containsKey)
            .sorted(Comparator.comparing(form -> -vocabulary.getOrDefault(form, 0)))
            .toList();
    List<String> own = counted.stream().filter(forms.forms()::contains).map(this::times).toList();
    List<String> others =
        counted.stream().filter(form -> !forms.forms().contains(form)).map(this::times).toList();
    String note = forms.name() ? " [lower case " + lowerCase.get(word.form()) + "]" : "";
    System.out.println(word.raw() + note + ": " + own + " not " + others);
  }

  private String times(String form) {
    return form + " " + vocabulary.get(form);
  }
}
