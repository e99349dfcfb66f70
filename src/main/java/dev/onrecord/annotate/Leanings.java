package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.match.WordForms;
import dev.onrecord.text.Resources;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics that single words lean to. A word such as "striker" or "dividend" is too little for a
 * tag, but the words of an article together tell what it is about where rules find little.
 */
final class Leanings {
  private static final double WEAK = 0.2;
  private static final double STRONG = 0.75;
  private static final String MARK = "!";
  private static final String NAME = "^";

  /** The topics with their weights by the form of a word; that of a name follows NAME. */
  private static final Map<String, Map<Topic, Double>> BY_FORM = read();

  private Leanings() {}

  private static Map<String, Map<Topic, Double>> read() {
    Map<String, Map<Topic, Double>> byForm = new HashMap<>();
    for (String line : Resources.lines(Leanings.class, "leanings.txt")) {
      String[] row = line.split(": ", 2);
      String name = row[0].replace(MARK, "");
      double weight = row[0].endsWith(MARK) ? STRONG : WEAK;
      Topic topic = Vocabulary.mediaTopics().get(name);
      for (Word word : Tokens.of(row[1]).words()) {
        WordForms forms = WordForms.of(word);
        for (String form : forms.forms()) {
          byForm
              .computeIfAbsent(forms.name() ? NAME + form : form, f -> new HashMap<>(4))
              .merge(topic, weight, Math::max);
        }
      }
    }
    return byForm;
  }

  /**
   * Returns the topics that each word of a text leans to, with weights; words without are absent.
   */
  static List<Map<Topic, Double>> of(String text) {
    List<Map<Topic, Double>> found = new ArrayList<>();
    for (Word word : Tokens.of(text).words()) {
      Map<Topic, Double> leanings = BY_FORM.get(word.form());
      if (leanings == null && word.is(Word.CAPITALIZED)) {
        leanings = BY_FORM.get(NAME + word.form());
      }
      if (leanings != null) {
        found.add(leanings);
      }
    }
    return found;
  }
}
