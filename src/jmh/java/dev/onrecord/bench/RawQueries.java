package dev.onrecord.bench;

import dev.onrecord.text.Tokens;
import java.time.LocalDate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries of plain Lucene as an expert would write them. */
final class RawQueries {
  private RawQueries() {}

  static Query word(String word) {
    return new TermQuery(
        new Term(RawDocument.TEXT, new BytesRef(Tokens.of(word).word(0).stemTerm())));
  }

  static Query both(String one, String other) {
    return new BooleanQuery.Builder()
        .add(word(one), Occur.MUST)
        .add(word(other), Occur.MUST)
        .build();
  }

  static Query either(String one, String other) {
    return new BooleanQuery.Builder()
        .add(word(one), Occur.SHOULD)
        .add(word(other), Occur.SHOULD)
        .build();
  }

  static Query phrase(String text) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      phrase.add(new Term(RawDocument.TEXT, new BytesRef(tokens.word(i).exactTerm())));
    }
    return phrase.build();
  }

  static Query speaking(String speaker, String word) {
    return new BooleanQuery.Builder()
        .add(word(word), Occur.MUST)
        .add(new TermQuery(new Term(RawDocument.SPEAKER, speaker)), Occur.FILTER)
        .build();
  }

  static Query between(String word, LocalDate from, LocalDate to) {
    return new BooleanQuery.Builder()
        .add(word(word), Occur.MUST)
        .add(
            LongField.newRangeQuery(RawDocument.PUBLISHED, from.toEpochDay(), to.toEpochDay()),
            Occur.FILTER)
        .build();
  }
}
