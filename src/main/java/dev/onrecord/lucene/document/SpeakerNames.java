package dev.onrecord.lucene.document;

import dev.onrecord.article.Source;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds speakers by any part of any of their names. For every suffix of every name ("sergey
 * lavrov", "lavrov") the dictionary of a field keeps a term: the suffix, a separator, and the
 * speaker's full name. Whoever has words in a row in one of his names is then a run of neighbours
 * in that dictionary, found without a scan and without postings.
 */
public final class SpeakerNames {
  private static final char SEPARATOR = '\u0001';
  private static final int MOST_SPEAKERS = 4096;

  private SpeakerNames() {}

  /** The terms to keep for a speaker. */
  static Set<String> terms(Source.Named speaker) {
    Set<String> terms = new LinkedHashSet<>();
    addSuffixes(terms, speaker.name(), speaker.name());
    speaker.aliases().forEach(alias -> addSuffixes(terms, alias, speaker.name()));
    return terms;
  }

  private static void addSuffixes(Set<String> terms, String name, String speaker) {
    List<String> forms = forms(name);
    for (int i = 0; i < forms.size(); i++) {
      terms.add(String.join(" ", forms.subList(i, forms.size())) + " " + SEPARATOR + speaker);
    }
  }

  /**
   * The full names of the speakers with these words, in this order, in one of their names.
   *
   * @throws IllegalArgumentException if there are too many of them
   */
  public static Set<String> resolve(IndexReader reader, String part) throws IOException {
    List<String> wanted = forms(part);
    Set<String> speakers = new TreeSet<>();
    if (!wanted.isEmpty()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms dictionary = leaf.reader().terms(Schema.NAMES);
        if (dictionary != null) {
          collect(dictionary.iterator(), wanted, speakers);
        }
      }
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

  /** Whether words, each with its space, are among those before the separator, in their order. */
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
      found +=
          Arrays.equals(term.bytes, at, after, word.bytes, word.offset, word.offset + word.length)
              ? 1
              : 0;
      at = after;
    }
    return found == words.length;
  }

  private static void checkNumber(Set<String> speakers, List<String> wanted) {
    if (speakers.size() > MOST_SPEAKERS) {
      throw new IllegalArgumentException(
          "more than "
              + MOST_SPEAKERS
              + " speakers have '"
              + String.join(" ", wanted)
              + "' in their names");
    }
  }

  /** The full name in a term. */
  public static String speaker(String term) {
    return term.substring(term.indexOf(SEPARATOR) + 1);
  }

  /** The words of a name as they are compared. */
  public static List<String> forms(String name) {
    return Tokens.of(name).words().stream().map(Word::form).toList();
  }
}
