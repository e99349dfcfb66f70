package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The speakers whose words a {@link SaidByQuery} searches. */
sealed interface Voice {
  /** Returns a query for the paragraphs in which one of the speakers speaks. */
  Query speaking();

  /** Anybody, named or not. */
  record Anybody() implements Voice {
    @Override
    public Query speaking() {
      return new FieldExistsQuery(Schema.SPEECH);
    }

    @Override
    public String toString() {
      return "anybody";
    }
  }

  /**
   * Those without a name.
   *
   * @param speaking finds the paragraphs in which they speak
   */
  record Unnamed(Query speaking) implements Voice {
    @Override
    public String toString() {
      return "unnamed " + speaking;
    }
  }

  /** The speakers with some names. */
  record OfSome(Set<BytesRef> names) implements Voice {
    /** Copies the names. */
    public OfSome {
      names = Set.copyOf(names);
    }

    @Override
    public Query speaking() {
      return names.size() == 1
          ? new TermQuery(new Term(Schema.SPEAKER, names.iterator().next()))
          : new TermInSetQuery(Schema.SPEAKER, names);
    }

    @Override
    public String toString() {
      return names.stream().map(BytesRef::utf8ToString).toList().toString();
    }
  }
}
