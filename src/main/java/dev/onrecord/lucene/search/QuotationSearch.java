package dev.onrecord.lucene.search;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.lucene.quote.SameWords;
import dev.onrecord.query.Quotation;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * Finds quotations by their words. The paragraphs in which somebody says the rarest of the words
 * are found by the index; only their statements are compared.
 */
public final class QuotationSearch {
  static final Comparator<Quotation> OLDEST_FIRST =
      Comparator.comparing((Quotation q) -> q.published().orElse(LocalDate.MAX))
          .thenComparing(Quotation::articleId)
          .thenComparing(q -> q.paragraph().ordinal());
  private static final Comparator<Quotation> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Quotation::similarity).reversed().thenComparing(OLDEST_FIRST);

  /** The words that are looked up, and the paragraphs that are compared for each wanted one. */
  private static final int LOOKED_UP = 24;

  private static final int COMPARED = 100;
  private static final int COMPARED_FOR_EACH = 10;
  private static final int MOST_APPEARANCES = 10_000;

  /** One in so many paragraphs has a word that is not worth looking up if there are others. */
  private static final int COMMON = 5;

  /** The number of paragraphs up to which no word is common. */
  private static final int NEVER_COMMON = 1000;

  private static final int FEW = 3;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final WordWeights weights;

  /** Creates a search in one version of an index. */
  public QuotationSearch(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
    this.weights = new WordWeights(searcher.getIndexReader());
  }

  /** Returns the quotations most like some words, the most alike first. */
  public List<Quotation> like(String words, int most) throws IOException {
    List<Word> asked = Tokens.of(words).words();
    List<Term> terms = rarest(asked);
    if (terms.isEmpty()) {
      return List.of();
    }
    Likeness likeness = new Likeness(asked, weights);
    int compared = (int) Math.min(10_000, COMPARED + (long) COMPARED_FOR_EACH * most);
    List<Quotation> all = new ArrayList<>();
    for (Quotation said : statements(QueryTranslator.saidAny(terms), compared)) {
      double similarity = likeness.of(Tokens.of(said.text()).words());
      if (similarity > 0) {
        all.add(said.withSimilarity(similarity));
      }
    }
    return all.stream().sorted(MOST_ALIKE_FIRST).limit(most).toList();
  }

  /** Returns the quotations with the same words, the oldest first. */
  public List<Quotation> appearances(Quotation quotation) throws IOException {
    SameWords same = new SameWords(quotation.text());
    List<Term> terms = rarest(same.words());
    if (terms.isEmpty()) {
      return List.of();
    }
    Query candidates = QueryTranslator.saidTogether(terms, Math.min(terms.size(), same.needed()));
    return statements(candidates, MOST_APPEARANCES).stream()
        .filter(other -> same.areIn(other.text()))
        .map(other -> other.withSimilarity(1))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** Returns the rarest words that the index has, without common ones unless there are too few. */
  private List<Term> rarest(List<Word> words) throws IOException {
    Map<Term, Integer> frequencies = new HashMap<>();
    for (Word word : words) {
      int frequency = weights.frequency(word);
      if (frequency > 0) {
        frequencies.put(WordWeights.term(word), frequency);
      }
    }
    List<Map.Entry<Term, Integer>> rarest =
        frequencies.entrySet().stream()
            .sorted(Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .limit(LOOKED_UP)
            .toList();
    int common = Math.max(NEVER_COMMON, searcher.getIndexReader().numDocs() / COMMON);
    return rarest.stream()
        .filter(entry -> entry.getValue() <= common || rarest.indexOf(entry) < FEW)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the statements of the paragraphs that match best. */
  private List<Quotation> statements(Query query, int paragraphs) throws IOException {
    TopDocs top = searcher.search(query, paragraphs);
    Blocks blocks = new Blocks(searcher.getIndexReader(), articles);
    List<Quotation> statements = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      Paragraph paragraph = blocks.paragraph(found.doc);
      StoredArticle article = blocks.head(blocks.of(found.doc).parent());
      for (Attribution said : paragraph.attributions()) {
        statements.add(new Quotation(article.id(), article.metadata(), paragraph, said, 1));
      }
    }
    return statements;
  }
}
