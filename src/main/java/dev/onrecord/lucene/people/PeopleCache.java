package dev.onrecord.lucene.people;

import dev.onrecord.lucene.document.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The names of persons in the open segments of an index, by last name. A segment is read once, when
 * it is first searched for speakers, so that an index with new articles need not be read again.
 */
public final class PeopleCache {
  private final Map<IndexReader.CacheKey, People> byReader = new ConcurrentHashMap<>();
  private final Set<IndexReader.CacheKey> segments = new HashSet<>();
  private final Map<String, Known> names = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> byLastName = new ConcurrentHashMap<>();

  /** A name with the number of segments that have it. */
  private record Known(PersonalName name, int segments) {}

  /** Returns the people of a version of the index. */
  public People of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    People known = helper == null ? null : byReader.get(helper.getKey());
    return known != null ? known : read(reader, Optional.ofNullable(helper));
  }

  private synchronized People read(IndexReader reader, Optional<IndexReader.CacheHelper> helper)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader());
    }
    People people = new People(reader, this);
    if (helper.isPresent() && byReader.put(helper.get().getKey(), people) == null) {
      helper.get().addClosedListener(byReader::remove);
    }
    return people;
  }

  private void read(LeafReader leaf) throws IOException {
    IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
    if (helper == null || segments.add(helper.getKey())) {
      List<String> found = persons(leaf);
      found.forEach(this::add);
      if (helper != null) {
        helper.addClosedListener(key -> close(key, found));
      }
    }
  }

  private static List<String> persons(LeafReader leaf) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = leaf.terms(Schema.PERSON);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        found.add(term.utf8ToString());
      }
    }
    return found;
  }

  private void add(String name) {
    Known known =
        names.merge(
            name,
            new Known(PersonalName.of(name), 1),
            (old, one) -> new Known(old.name, old.segments + 1));
    byLastName.computeIfAbsent(known.name.last(), n -> ConcurrentHashMap.newKeySet()).add(name);
  }

  private synchronized void close(IndexReader.CacheKey segment, List<String> found) {
    segments.remove(segment);
    found.forEach(this::remove);
  }

  private void remove(String name) {
    Known known = names.get(name);
    if (known != null && known.segments > 1) {
      names.put(name, new Known(known.name, known.segments - 1));
    } else if (known != null) {
      names.remove(name);
      byLastName.computeIfPresent(
          known.name.last(),
          (last, all) -> {
            all.remove(name);
            return all.isEmpty() ? null : all;
          });
    }
  }

  /** Returns the parts of a name; empty if it is no person's. */
  Optional<PersonalName> parts(String name) {
    return Optional.ofNullable(names.get(name)).map(Known::name);
  }

  /** Returns the names with a last name, among them perhaps some of other versions of the index. */
  Set<String> withLastName(String last) {
    return byLastName.getOrDefault(last, Set.of());
  }
}
