package dev.onrecord.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The function words and letters of languages that a text has. Words that English has too, and
 * those that are parts of names ("de", "van"), are weak evidence: they do not suffice alone. An
 * article before a word in small letters is none of a name.
 */
final class LanguageEvidence {
  /** One in so many words must be evidence for the language. */
  private static final int SHARE = 10;

  /** The most words of a text of which one word may tell the language. */
  private static final int SHORT = 12;

  private static final String POSSIBLE =
      "fr es de it pt nl sv no da ro tr fi hu pl cs ca id vi hr ru uk bg ar fa ur";
  private static final WordLists LISTS =
      WordLists.beside(LanguageEvidence.class, "language-words.txt");
  private static final Set<String> WEAK = LISTS.words("weak");
  private static final Set<String> ARTICLES = LISTS.words("articles");
  private static final List<String> LANGUAGES = List.of(POSSIBLE.split(" "));
  private static final Map<String, Long> LISTED = listed();
  private static final Map<Character, Long> LETTERS = letters();

  /** The bits of French, Italian and Catalan, which drop vowels before an apostrophe. */
  private static final long ELIDING = bit("fr") | bit("it") | bit("ca");

  private final int[] strong = new int[LANGUAGES.size()];
  private final int[] all = new int[LANGUAGES.size()];
  private int words;
  private int english;

  /** Whether the only evidence is of a kind that names do not have. */
  private boolean telling;

  private static long bit(String language) {
    return 1L << LANGUAGES.indexOf(language);
  }

  private static Map<String, Long> listed() {
    Map<String, Long> listed = new HashMap<>();
    for (String language : LANGUAGES) {
      Language words = Language.ofTag(language);
      Set<String> forms = words == Language.OTHER ? LISTS.words(language) : FunctionWords.of(words);
      forms.stream()
          .map(Folding::fold)
          .distinct()
          .filter(form -> form.length() > 1)
          .forEach(form -> listed.merge(form, bit(language), (a, b) -> a | b));
    }
    return listed;
  }

  private static Map<Character, Long> letters() {
    Map<Character, Long> letters = new HashMap<>();
    for (String line : LISTS.lines("letters")) {
      String[] row = line.split(" ");
      for (char letter : row[1].toCharArray()) {
        letters.merge(letter, bit(row[0]), (a, b) -> a | b);
      }
    }
    return letters;
  }

  /** Counts the words of a text. */
  void add(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.isWord()) {
        words++;
        boolean beforeSmall =
            i + 1 < tokens.size()
                && tokens.word(i + 1).isWord()
                && !tokens.word(i + 1).is(Word.CAPITALIZED | Word.DIGIT);
        add(word, beforeSmall);
      }
    }
  }

  private void add(Word word, boolean beforeSmall) {
    long listed = LISTED.getOrDefault(word.form(), 0L);
    boolean isEnglish = word.is(Word.FUNCTION);
    english += isEnglish && listed == 0 ? 1 : 0;
    boolean article = ARTICLES.contains(word.form());
    boolean weak = isEnglish || (article ? !beforeSmall : WEAK.contains(word.form()));
    telling |= article && beforeSmall;
    count(listed, !weak);
    if (listed == 0 && !word.is(Word.CAPITALIZED)) {
      count(ofLetters(word), true);
    }
  }

  /** Returns the languages that a word in small letters shows by its letters. */
  private long ofLetters(Word word) {
    String raw = word.raw();
    int apostrophe = Math.max(raw.indexOf('\''), raw.indexOf('\u2019'));
    boolean elided = apostrophe > 0 && FunctionWords.ELIDED.contains(raw.substring(0, apostrophe));
    if (elided && apostrophe + 1 < raw.length() && !word.is(Word.POSSESSIVE | Word.FUNCTION)) {
      return ELIDING;
    }
    long shown = 0;
    for (int i = 0; i < raw.length() && shown == 0; i++) {
      shown = raw.charAt(i) < 0x80 ? 0 : LETTERS.getOrDefault(raw.charAt(i), 0L);
    }
    telling |= shown != 0;
    return shown;
  }

  private void count(long languages, boolean isStrong) {
    for (long left = languages; left != 0; left &= left - 1) {
      int language = Long.numberOfTrailingZeros(left);
      all[language]++;
      strong[language] += isStrong ? 1 : 0;
    }
  }

  /** Returns the tag of the language that most words tell; empty if too few do. */
  Optional<String> best() {
    int best = 0;
    for (int i = 1; i < all.length; i++) {
      best = all[i] > all[best] || all[i] == all[best] && strong[i] > strong[best] ? i : best;
    }
    if (suffices(best)) {
      return Optional.of(LANGUAGES.get(best));
    }
    boolean isEnglish = english > 1 && english > all[best];
    return isEnglish ? Optional.of(Language.ENGLISH.code()) : Optional.empty();
  }

  private boolean suffices(int best) {
    boolean several = strong[best] > 0 && all[best] > 1 && all[best] > english;
    boolean one = strong[best] > 0 && telling && english == 0 && words <= SHORT;
    return (several || one) && all[best] * SHARE >= words;
  }
}
