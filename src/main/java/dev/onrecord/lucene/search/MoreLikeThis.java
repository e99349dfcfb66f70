package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Creates a query for similar texts from the words of a text with the highest TF-IDF. */
public record MoreLikeThis(IndexReader reader) {
  private static final int MOST_WORDS = 20;
  private static final int SHORTEST = 3;

  /** Returns a query for paragraphs of other articles that are similar to a text. */
  public Query to(String articleId, String text) throws IOException {
    Map<Word, Double> weights = new HashMap<>();
    for (Map.Entry<Word, Integer> entry : counts(text).entrySet()) {
      weights.put(entry.getKey(), entry.getValue() * rarity(entry.getKey()));
    }
    List<String> telling =
        weights.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .sorted(
                Map.Entry.<Word, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(e -> e.getKey().form()))
            .limit(MOST_WORDS)
            .map(e -> e.getKey().form())
            .toList();
    return telling.isEmpty()
        ? Query.nothing()
        : Fields.TEXT.matches(String.join(" ", telling)).andNot(Fields.ARTICLE.is(articleId));
  }

  private static Map<Word, Integer> counts(String text) {
    Map<String, Word> byStem = new HashMap<>();
    Map<Word, Integer> counts = new HashMap<>();
    for (Word word : Tokens.of(text).words()) {
      if (!word.is(Word.FUNCTION) && word.form().length() >= SHORTEST) {
        counts.merge(byStem.computeIfAbsent(word.stem(), s -> word), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Returns the inverse document frequency as in BM25; 0 for a word of one paragraph only. */
  private double rarity(Word word) throws IOException {
    int with = reader.docFreq(new Term(Schema.TEXT, new BytesRef(word.stemTerm())));
    int all = reader.getDocCount(Schema.TEXT);
    return with < 2 ? 0 : Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }
}
