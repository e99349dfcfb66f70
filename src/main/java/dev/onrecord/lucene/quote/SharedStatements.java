package dev.onrecord.lucene.quote;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.StatementRuns;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Quotation;
import dev.onrecord.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The statements of one version of an index that are the same words, word for word or with cuts.
 * Only statements that have some runs of words in common are compared. For one thread.
 */
public final class SharedStatements {
  private static final String SOURCE = Schema.metadata(Fields.SOURCE.name());

  /** The most paragraphs with a run of words that alone makes statements worth comparing. */
  private static final int RARE = 8;

  /** The fewest common runs of two statements that are compared for another reason. */
  private static final int COMMON = 2;

  /** The most paragraphs with a run of words that is looked up, if there are others. */
  private static final int MOST = 10_000;

  private final IndexReader reader;
  private final Blocks blocks;
  private final QueryTimeout timeout;

  /** Looks into a version of an index while there is time. */
  public SharedStatements(IndexReader reader, BitSetProducer articles, QueryTimeout timeout)
      throws IOException {
    this.reader = reader;
    this.blocks = new Blocks(reader, articles);
    this.timeout = timeout;
  }

  /**
   * A statement.
   *
   * @param document the document of its paragraph
   * @param number its position among the attributions of the paragraph
   */
  public record Place(int document, int number) {}

  /** Takes the places of statements, and tells whether it wants more. */
  private interface Taker {
    boolean take(Place place) throws IOException;
  }

  /** Returns the places of all statements with the words of one, also its own. */
  public List<Place> places(Paragraph paragraph, Attribution said) throws IOException {
    List<Place> places = new ArrayList<>();
    find(paragraph, said, place -> places.add(place));
    return Collections.unmodifiableList(places);
  }

  /** Returns the outlets that print any of some statements. */
  public Set<String> sources(List<Place> places) throws IOException {
    Set<String> sources = new HashSet<>();
    for (Place place : places) {
      sources.addAll(sources(place.document));
    }
    return sources;
  }

  /** Returns whether at least some number of outlets print the words of a statement. */
  public boolean isInSources(Paragraph paragraph, Attribution said, int least) throws IOException {
    Set<String> sources = new HashSet<>();
    find(
        paragraph,
        said,
        place -> {
          sources.addAll(sources(place.document));
          return sources.size() < least;
        });
    return sources.size() >= least;
  }

  private void find(Paragraph paragraph, Attribution said, Taker taker) throws IOException {
    Set<BytesRef> runs = StatementRuns.terms(said, Tokens.of(paragraph.text()));
    List<Integer> candidates = candidates(runs);
    if (candidates.size() < 2) {
      return;
    }
    SameWords same = new SameWords(text(paragraph, said));
    for (int document : candidates) {
      Paragraph other = blocks.paragraph(document);
      for (int i = 0; i < other.attributions().size() && !timeout.shouldExit(); i++) {
        if (same.areIn(text(other, other.attributions().get(i)))
            && !taker.take(new Place(document, i))) {
          return;
        }
      }
    }
  }

  private static String text(Paragraph paragraph, Attribution said) {
    return new Quotation("", Collections.emptySortedMap(), paragraph, said, 1).text();
  }

  /** Returns the paragraphs with enough of some runs, in order. */
  private List<Integer> candidates(Set<BytesRef> runs) throws IOException {
    Map<Integer, Integer> points = new TreeMap<>();
    for (BytesRef run : runs) {
      Term term = new Term(Schema.SAID, run);
      int having = reader.docFreq(term);
      if (having > 1 && (having <= MOST || runs.size() == 1)) {
        int each = having <= RARE || runs.size() <= COMMON ? COMMON : 1;
        add(term, each, points);
      }
    }
    points.values().removeIf(found -> found < COMMON);
    return List.copyOf(points.keySet());
  }

  private void add(Term term, int each, Map<Integer, Integer> points) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          points.merge(leaf.docBase + postings.docID(), each, Integer::sum);
        }
      }
    }
  }

  private List<String> sources(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), SOURCE);
    List<String> sources = new ArrayList<>();
    if (values.advanceExact(document - leaf.docBase)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        sources.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }
    return sources;
  }
}
