package dev.onrecord.lucene.people;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeakerNames;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The people who speak in one version of an index. The names with one last name are compared when
 * one of them is first asked for, by the articles that are in the index then.
 */
public final class People {
  private static final String DAY = Schema.metadata(Fields.PUBLISHED.name());

  private final IndexReader reader;
  private final Persons persons;

  People(IndexReader reader, PeopleCache cache) {
    this.reader = reader;
    this.persons = new Persons(new OfIndex(reader, cache));
  }

  /** Returns the reader of the version. */
  public IndexReader reader() {
    return reader;
  }

  /** Returns the persons whom the names mean. */
  public Persons persons() {
    return persons;
  }

  /** Returns the name that stands for a speaker in counts: that of the person, or the same name. */
  public String nameOf(String speaker) {
    return persons.nameOf(speaker);
  }

  /** Returns all names of the person with a name; only this name if there is no such person. */
  public Set<String> namesOf(String speaker) {
    return persons.namesOf(speaker);
  }

  /** Returns all names of the persons with some names, and the names of nobody. */
  public Set<String> namesOf(Collection<String> names) {
    return persons.namesOf(names);
  }

  /**
   * Returns all names of the persons, or organisations, with given words in a name.
   *
   * @throws IllegalArgumentException if there are too many of them
   */
  public Set<String> named(String words) {
    return persons.named(words);
  }

  /** Returns the persons with given words in a name, the most frequent first. */
  public List<Identity> identities(String words) {
    return persons.identities(words);
  }

  /** The names of the speakers in an index. */
  private record OfIndex(IndexReader reader, PeopleCache cache) implements SpeakerDirectory {
    @Override
    public Set<String> withWords(String words) {
      try {
        return SpeakerNames.resolve(reader, words);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<PersonalName> parts(String name) {
      return cache.parts(name);
    }

    @Override
    public Set<String> withLastName(String last) {
      return cache.withLastName(last);
    }

    @Override
    public List<NameUse> uses(Set<String> names) {
      Map<String, LongStream.Builder> days = new HashMap<>();
      names.forEach(name -> days.put(name, LongStream.builder()));
      try {
        for (LeafReaderContext leaf : reader.leaves()) {
          addDays(leaf.reader(), days);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      List<NameUse> uses = new ArrayList<>();
      days.forEach(
          (name, all) ->
              cache.parts(name).ifPresent(p -> uses.add(new NameUse(p, all.build().toArray()))));
      uses.removeIf(use -> use.articles() == 0);
      return uses;
    }
  }

  /** Adds the days of the articles with each name, one for each article. */
  private static void addDays(LeafReader leaf, Map<String, LongStream.Builder> days)
      throws IOException {
    Terms terms = leaf.terms(Schema.PERSON);
    if (terms == null) {
      return;
    }
    TermsEnum found = terms.iterator();
    for (Map.Entry<String, LongStream.Builder> name : days.entrySet()) {
      if (found.seekExact(new BytesRef(name.getKey()))) {
        addDays(leaf, found.postings(null, PostingsEnum.NONE), name.getValue());
      }
    }
  }

  private static void addDays(LeafReader leaf, PostingsEnum articles, LongStream.Builder days)
      throws IOException {
    SortedNumericDocValues dayOf = DocValues.getSortedNumeric(leaf, DAY);
    Bits live = leaf.getLiveDocs();
    while (articles.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int article = articles.docID();
      if (live == null || live.get(article)) {
        // The last paragraph, which has the day, is just before its article.
        boolean dated = article > 0 && dayOf.advanceExact(article - 1);
        days.add(dated ? dayOf.nextValue() : NameUse.NO_DAY);
      }
    }
  }
}
