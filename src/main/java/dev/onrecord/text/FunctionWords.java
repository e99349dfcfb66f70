package dev.onrecord.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * The function words of languages. The English ones are not stemmed and have no separate exact
 * term; those of other languages are the stop words of Lucene.
 */
public final class FunctionWords {
  /** French and Italian words that lose their vowel before another, without the apostrophe. */
  static final Set<String> ELIDED =
      Set.of(
          ("c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu all dall dell nell sull coll un"
                  + " quest quell sant bell nient gl agl dagl degl negl sugl")
              .split(" "));

  private static final Set<String> ALL =
      Resources.lines(FunctionWords.class, "function-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Language, Set<String>> OTHERS = new ConcurrentHashMap<>();

  private FunctionWords() {}

  /** Returns all English function words, in lower case. */
  public static Set<String> all() {
    return ALL;
  }

  /** Returns whether a form is an English function word. */
  public static boolean contains(String form) {
    return ALL.contains(form);
  }

  /** Returns the folded forms of the function words of a language. */
  static Set<String> of(Language language) {
    return language == Language.ENGLISH
        ? ALL
        : OTHERS.computeIfAbsent(language, other -> folded(listed(other)));
  }

  private static Set<String> folded(CharArraySet listed) {
    Set<String> forms = new HashSet<>();
    listed.forEach(word -> forms.add(Folding.fold(new String((char[]) word))));
    return Set.copyOf(forms);
  }

  private static CharArraySet listed(Language language) {
    return switch (language) {
      case ENGLISH, OTHER -> CharArraySet.EMPTY_SET;
      case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
      case DANISH -> DanishAnalyzer.getDefaultStopSet();
      case DUTCH -> DutchAnalyzer.getDefaultStopSet();
      case FINNISH -> FinnishAnalyzer.getDefaultStopSet();
      case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
      case GERMAN -> GermanAnalyzer.getDefaultStopSet();
      case HUNGARIAN -> HungarianAnalyzer.getDefaultStopSet();
      case ITALIAN -> ItalianAnalyzer.getDefaultStopSet();
      case NORWEGIAN -> NorwegianAnalyzer.getDefaultStopSet();
      case PORTUGUESE -> PortugueseAnalyzer.getDefaultStopSet();
      case ROMANIAN -> RomanianAnalyzer.getDefaultStopSet();
      case RUSSIAN -> RussianAnalyzer.getDefaultStopSet();
      case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
      case SWEDISH -> SwedishAnalyzer.getDefaultStopSet();
      case TURKISH -> TurkishAnalyzer.getDefaultStopSet();
    };
  }
}
