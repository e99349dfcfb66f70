package dev.onrecord.lucene.query;

import dev.onrecord.match.NameParts;
import dev.onrecord.text.AnyCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds the values of a field in the index that a query means.
 *
 * @param anyCase whether upper and lower case are the same
 */
record ValueTerms(String field, boolean anyCase, IndexReader reader) {

  /** Returns a query for some whole values. */
  Query anyOf(List<String> values) {
    Set<BytesRef> terms = new LinkedHashSet<>();
    values.forEach(value -> terms.addAll(terms(value)));
    return query(terms);
  }

  private Query query(Set<BytesRef> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.iterator().next()))
        : new TermInSetQuery(field, terms);
  }

  /** Returns the terms of a value; the value itself if the index has none. */
  private List<BytesRef> terms(String value) {
    if (!anyCase || AnyCase.isFixed(value)) {
      return List.of(new BytesRef(value));
    }
    CompiledAutomaton cases = new CompiledAutomaton(AnyCase.automaton(value), true, false);
    List<BytesRef> found = found(cases::getTermsEnum, term -> true);
    return found.isEmpty() ? List.of(new BytesRef(value)) : found;
  }

  Query startingWith(String start) {
    return new AutomatonQuery(new Term(field, start + "*"), AnyCase.prefix(start));
  }

  /** Returns a query for names that have some words. */
  Query named(String name) {
    Predicate<String> has = NameParts.of(name);
    return query(
        new LinkedHashSet<>(found(Terms::iterator, term -> has.test(term.utf8ToString()))));
  }

  private List<BytesRef> found(IOFunction<Terms, TermsEnum> all, Predicate<BytesRef> wanted) {
    List<BytesRef> found = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms dictionary = leaf.reader().terms(field);
        TermsEnum terms = dictionary == null ? TermsEnum.EMPTY : all.apply(dictionary);
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          if (wanted.test(term)) {
            found.add(BytesRef.deepCopyOf(term));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
