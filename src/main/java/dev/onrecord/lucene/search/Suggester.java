package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeakerNames;
import dev.onrecord.lucene.people.People;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.DateField;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Field;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.WordField;
import dev.onrecord.text.FoldedName;
import dev.onrecord.text.Spelling;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/**
 * Finds completions and corrections of an input in the terms of the index. An automaton for the
 * input is intersected with the sorted terms, so that only matching terms are read.
 */
public record Suggester(IndexReader reader, People people) {
  static final Comparator<Suggestion> MOST_FREQUENT =
      Comparator.comparingLong(Suggestion::paragraphs).reversed().thenComparing(Suggestion::text);

  private static final int MOST_TERMS = 10_000;

  /** Returns values or words with a start, the most frequent first. */
  public List<Suggestion> complete(Field field, String start, int most) throws IOException {
    return switch (field) {
      case SpeakerField speaker ->
          speakers(startingWith(String.join(" ", FoldedName.of(start))), most);
      case ExactField exact ->
          ranked(terms(QueryTranslator.name(exact), anyCase(start.strip())), most);
      case WordField<?> text -> words(text, startingWith(lastForm(start)), most);
      case NumberField number -> List.of();
      case DateField date -> List.of();
    };
  }

  /**
   * Returns other values or words that differ little from the input, the nearest first and then the
   * most frequent.
   */
  public List<Suggestion> nearly(Field field, String written, int most) throws IOException {
    return switch (field) {
      case SpeakerField speaker -> nearest(NearNames.of(written), most);
      case ExactField exact -> nearest(exact, written.strip(), most);
      case WordField<?> text -> {
        String form = lastForm(written);
        yield nearestFirst(words(text, close(form), MOST_TERMS), form, most);
      }
      case NumberField number -> List.of();
      case DateField date -> List.of();
    };
  }

  private List<Suggestion> nearest(NearNames written, int most) throws IOException {
    Map<String, Long> found = new HashMap<>();
    for (String word : written.words()) {
      Automaton near = Operations.union(List.of(close(word), Automata.makeString(word)));
      speakers(concat(near, startingWith(" ")), MOST_TERMS)
          .forEach(name -> found.put(name.text(), name.paragraphs()));
    }
    return written.nearestFirst(found, most);
  }

  private List<Suggestion> nearest(ExactField field, String written, int most) throws IOException {
    Map<String, Long> all = terms(QueryTranslator.name(field), Automata.makeAnyString());
    return new NearValues(written).nearestFirst(all, most);
  }

  private static List<Suggestion> nearestFirst(List<Suggestion> found, String form, int most) {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Suggestion s) -> Spelling.distance(form, s.text()))
                .thenComparing(MOST_FREQUENT))
        .limit(most)
        .toList();
  }

  private List<Suggestion> words(WordField<?> field, Automaton forms, int most) throws IOException {
    Map<String, Long> found = new HashMap<>();
    terms(
            QueryTranslator.name(field),
            concat(Automata.makeString(String.valueOf(Word.EXACT)), forms))
        .forEach((term, count) -> found.put(term.substring(1), count));
    return ranked(found, most);
  }

  private List<Suggestion> speakers(Automaton names, int most) throws IOException {
    Map<String, Long> found = new HashMap<>();
    for (String term : terms(Schema.NAMES, names).keySet()) {
      String person = people.nameOf(SpeakerNames.speaker(term));
      long paragraphs = 0;
      for (String name : people.namesOf(person)) {
        paragraphs += reader.docFreq(new Term(Schema.SPEAKER, name));
      }
      if (paragraphs > 0) {
        found.put(person, paragraphs);
      }
    }
    return ranked(found, most);
  }

  private Map<String, Long> terms(String field, Automaton wanted) throws IOException {
    CompiledAutomaton compiled =
        new CompiledAutomaton(
            Operations.determinize(wanted, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true);
    Map<String, Long> found = new HashMap<>();
    Terms dictionary = MultiTerms.getTerms(reader, field);
    TermsEnum terms = dictionary == null ? TermsEnum.EMPTY : compiled.getTermsEnum(dictionary);
    BytesRef term = terms.next();
    for (; term != null && found.size() < MOST_TERMS; term = terms.next()) {
      found.put(term.utf8ToString(), (long) terms.docFreq());
    }
    return found;
  }

  private static List<Suggestion> ranked(Map<String, Long> found, int most) {
    return found.entrySet().stream()
        .map(e -> new Suggestion(e.getKey(), e.getValue()))
        .sorted(MOST_FREQUENT)
        .limit(most)
        .toList();
  }

  private static Automaton startingWith(String text) {
    return concat(Automata.makeString(text), Automata.makeAnyString());
  }

  private static Automaton concat(Automaton... parts) {
    return Operations.concatenate(List.of(parts));
  }

  /** Returns the most edits of a word that may be meant instead of another one. */
  static int edits(String form) {
    return form.length() < 6 ? 1 : 2;
  }

  private static Automaton close(String form) {
    int edits = edits(form);
    Automaton near = new LevenshteinAutomata(form, true).toAutomaton(edits);
    Automaton same = Automata.makeString(form);
    return Operations.minus(near, same, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static Automaton anyCase(String start) {
    String quoted = '"' + start.replace("\"", "") + '"';
    Automaton prefix = new RegExp(quoted, RegExp.ALL, RegExp.CASE_INSENSITIVE).toAutomaton();
    return concat(prefix, Automata.makeAnyString());
  }

  private static String lastForm(String text) {
    List<Word> words = Tokens.of(text).words();
    return words.isEmpty() ? "" : words.getLast().form();
  }
}
