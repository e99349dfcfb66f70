package dev.onrecord.lucene.document;

import dev.onrecord.article.Source;
import dev.onrecord.text.FoldedName;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds speakers by any part of their names. For every suffix of every name ("sergey lavrov",
 * "lavrov") the index has a term: the suffix, a separator, and the speaker's full name. The
 * speakers with given words in a name are then neighbours in the sorted terms of one field.
 */
public final class SpeakerNames {
  private static final char SEPARATOR = '\u0001';
  private static final int MOST_SPEAKERS = 4096;

  private SpeakerNames() {}

  /** Returns the terms of a speaker. */
  static Set<String> terms(Source.Named speaker) {
    Set<String> terms = new LinkedHashSet<>();
    addSuffixes(terms, speaker.name(), speaker.name());
    speaker.aliases().forEach(alias -> addSuffixes(terms, alias, speaker.name()));
    return terms;
  }

  private static void addSuffixes(Set<String> terms, String name, String speaker) {
    List<String> forms = FoldedName.of(name);
    for (int i = 0; i < forms.size(); i++) {
      terms.add(String.join(" ", forms.subList(i, forms.size())) + " " + SEPARATOR + speaker);
    }
  }

  /**
   * Returns the full names of the speakers with the given words, in their order, in a name.
   *
   * @throws IllegalArgumentException if there are too many such speakers
   */
  public static Set<String> resolve(IndexReader reader, String part) throws IOException {
    List<String> wanted = FoldedName.of(part);
    Set<String> speakers = new TreeSet<>();
    Terms dictionary = MultiTerms.getTerms(reader, Schema.NAMES);
    if (dictionary != null && !wanted.isEmpty()) {
      collect(dictionary.iterator(), wanted, speakers);
    }
    return speakers;
  }

  private static void collect(TermsEnum terms, List<String> wanted, Set<String> speakers)
      throws IOException {
    BytesRef[] words =
        wanted.stream().map(word -> new BytesRef(word + " ")).toArray(BytesRef[]::new);
    boolean more = terms.seekCeil(words[0]) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(terms.term(), words[0])) {
      if (inOrder(words, terms.term())) {
        speakers.add(speaker(terms.term().utf8ToString()));
        checkNumber(speakers, wanted);
      }
      more = terms.next() != null;
    }
  }

  /** Returns whether the words before the separator contain the given ones in their order. */
  private static boolean inOrder(BytesRef[] words, BytesRef term) {
    int found = 0;
    int end = term.offset + term.length;
    int at = term.offset;
    while (found < words.length && at < end && term.bytes[at] != SEPARATOR) {
      int next = at;
      while (next < end && term.bytes[next] != ' ') {
        next++;
      }
      BytesRef word = words[found];
      int after = Math.min(next + 1, end);
      if (word.bytesEquals(new BytesRef(term.bytes, at, after - at))) {
        found++;
      }
      at = after;
    }
    return found == words.length;
  }

  private static void checkNumber(Set<String> speakers, List<String> wanted) {
    if (speakers.size() > MOST_SPEAKERS) {
      throw new IllegalArgumentException(
          "more than %d speakers have '%s' in their names"
              .formatted(MOST_SPEAKERS, String.join(" ", wanted)));
    }
  }

  /** Returns the full name in a term. */
  public static String speaker(String term) {
    return term.substring(term.indexOf(SEPARATOR) + 1);
  }
}
