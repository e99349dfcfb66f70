package dev.onrecord.annotate;

import dev.onrecord.article.Span;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Fields;
import dev.onrecord.text.AnalysedArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The topic rules that are not the library's, for articles in other languages than English: the
 * library's are for English words. Single words count as in a search of the language.
 */
final class OwnRules {
  private final List<TopicRule> rules;
  private final @Nullable QueryMatcher[] matchers;

  /**
   * @param rules all rules, also those of the library
   */
  OwnRules(List<TopicRule> rules) {
    Set<TopicRule> library = new HashSet<>(TopicRules.standard().rules());
    this.rules = rules;
    this.matchers = new QueryMatcher[rules.size()];
    for (int i = 0; i < matchers.length; i++) {
      matchers[i] = library.contains(rules.get(i)) ? null : QueryMatcher.of(rules.get(i).query());
    }
  }

  /** Returns the positions of the rules that match a paragraph. */
  int[] matching(AnalysedArticle analysed, int ordinal) {
    return IntStream.range(0, rules.size())
        .filter(i -> matchers[i] != null && matchers[i].matches(analysed, ordinal))
        .toArray();
  }

  /** Returns the words that make a rule match. */
  List<Span> evidence(int rule, AnalysedArticle analysed, int ordinal) {
    QueryMatcher matcher = matchers[rule];
    return matcher == null ? List.of() : matcher.spansOfMatch(analysed, ordinal, Fields.TEXT);
  }
}
