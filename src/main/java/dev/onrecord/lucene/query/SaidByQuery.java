package dev.onrecord.lucene.query;

import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Matches paragraphs in which words occur within the contents of some speakers: the positions of
 * the words are compared with the ranges of the contents. The comparison costs more than a score
 * and is skipped for paragraphs with insufficient scores.
 */
final class SaidByQuery extends Query {
  private final Voice voice;
  private final Speech speech;
  private final SaidWords words;

  SaidByQuery(Voice voice, Speech speech, SaidWords words) {
    this.voice = voice;
    this.speech = speech;
    this.words = words;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return switch (words) {
      case SaidWords.Related several ->
          new SaidRelatedWeight(this, searcher, several, scoreMode, boost);
      case SaidWords.OneTerm(Term word) -> {
        TermStates states = TermStates.build(searcher, word, true);
        yield states.docFreq() == 0
            ? new MatchNoDocsQuery("no such word").createWeight(searcher, scoreMode, boost)
            : new SaidTermWeight(this, searcher, word, states, scoreMode, boost);
      }
    };
  }

  /** Returns a query for the paragraphs in which one of the speakers speaks. */
  Query speaking() {
    return voice.speaking();
  }

  /** Returns a scorer of the paragraphs whose words at the given places are said. */
  Scorer checked(LeafReaderContext leaf, SaidWeight.Found found) throws IOException {
    SaidCheck check = new SaidCheck(leaf, voice, speech, found.places());
    return new CheckedScorer(found.scorer(), found.documents(), check::passes, SaidCheck.COST);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor both = visitor.getSubVisitor(Occur.MUST, this);
    words.inText().visit(both);
    voice.speaking().visit(both);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other)
        && other instanceof SaidByQuery that
        && voice.equals(that.voice)
        && speech == that.speech
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), voice, speech, words);
  }

  @Override
  public String toString(String field) {
    return "said by " + voice + ": " + words.inText();
  }
}
