package dev.onrecord.saved;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import dev.onrecord.lucene.people.ArticlePeople;
import dev.onrecord.query.Fields;
import dev.onrecord.query.TextField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.AnyCase;
import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For each needed term the paragraphs of one article that have it, as bits. The last bit stands for
 * all paragraphs from there on. A term of the article is in all its paragraphs.
 */
final class TermMasks {
  /** The bits of all paragraphs. */
  static final long ALL = -1L;

  private static final int LAST = Long.SIZE - 1;

  /** The bit that stands for several paragraphs. */
  static final long SHARED = 1L << LAST;

  private static final int MOST_KNOWN = 50_000;

  private final TermNumbers numbers;
  private final long[] masks;
  private int[] found = new int[1024];
  private int size;

  /** The numbers of the words of articles so far. */
  private final Map<Word, WordNumbers> known = new IdentityHashMap<>();

  /** The numbers of a word: of its stem, its form, and its form among those in pairs. */
  private record WordNumbers(int stem, int form, int paired) {}

  TermMasks(TermNumbers numbers) {
    this.numbers = numbers;
    this.masks = new long[numbers.size()];
  }

  /** Returns the bit of a paragraph. */
  static long bit(int ordinal) {
    return 1L << Math.min(ordinal, LAST);
  }

  /** Returns whether the bit of a paragraph may stand for others too. */
  static boolean isShared(int ordinal) {
    return ordinal >= LAST;
  }

  /** Returns the paragraphs that have a term. */
  long mask(int term) {
    return masks[term];
  }

  /** Returns the number of terms that the article has. */
  int size() {
    return size;
  }

  /** Returns one of the terms that the article has. */
  int term(int at) {
    return found[at];
  }

  /** Takes another article. */
  void load(AnalysedArticle analysed, ArticlePeople people) {
    for (int i = 0; i < size; i++) {
      masks[found[i]] = 0;
    }
    size = 0;
    Language language = analysed.language().words();
    for (int i = 0; i < analysed.paragraphs().size(); i++) {
      load(analysed.paragraphs().get(i), analysed.tokens().get(i), bit(i), language);
    }
    Map<String, Integer> ids = values(Fields.ARTICLE.name());
    add(ids.get(analysed.article().id()), ALL);
    analysed.article().metadata().forEach((name, value) -> load(name, value, language));
    Map<String, Integer> tags = values(Fields.LANGUAGE.name());
    analysed.languages().forEach(tag -> add(tags.get(tag), ALL));
    Map<String, Integer> words = numbers.in(SearchTerm.WORDS_OF_SPEAKERS);
    if (!words.isEmpty()) {
      people.words().forEach(word -> add(words.get(word), ALL));
    }
  }

  private void load(Paragraph paragraph, Tokens tokens, long bit, Language language) {
    load(tokens, bit);
    Map<String, Integer> speakers = values(Fields.SPEAKER.name());
    Map<String, Integer> described = numbers.in(SearchTerm.STEMS_OF_UNNAMED);
    for (Attribution attribution : paragraph.attributions()) {
      attribution.speaker().ifPresent(name -> add(speakers.get(name), bit));
      if (attribution.by() instanceof Source.Unnamed(String description) && !described.isEmpty()) {
        Tokens.of(description, language)
            .words()
            .forEach(word -> add(described.get(word.stem()), bit));
      }
    }
    Map<String, Integer> topics = values(Fields.TOPIC.name());
    Map<String, Integer> ownTopics = numbers.in(SearchTerm.OWN_TOPICS);
    for (Tag tag : paragraph.tags()) {
      boolean own = tag.origin() == Tag.Origin.PARAGRAPH;
      Stream.concat(Stream.of(tag.topic().name()), tag.topic().broader().stream())
          .map(AnyCase::fold)
          .forEach(
              name -> {
                add(topics.get(name), bit);
                add(own ? ownTopics.get(name) : null, bit);
              });
    }
  }

  private void load(String name, Value value, Language language) {
    switch (value) {
      case Value.Text(String text) -> {
        TextField field = new TextField(name);
        load(
            Tokens.of(text, language),
            new SearchTerm.StemsOf(field),
            new SearchTerm.FormsOf(field),
            ALL);
      }
      case Value.Keywords(List<String> values) -> {
        Map<String, Integer> terms = values(name);
        boolean exact = name.equals(Fields.URL.name());
        values.forEach(each -> add(terms.get(exact ? each : AnyCase.fold(each)), ALL));
      }
      case Value.Whole whole -> {}
      case Value.Day day -> {}
    }
  }

  private Map<String, Integer> values(String field) {
    return numbers.in(new SearchTerm.Values(field));
  }

  private void load(Tokens tokens, SearchTerm.Place stems, SearchTerm.Place forms, long bits) {
    Map<String, Integer> byStem = numbers.in(stems);
    Map<String, Integer> byForm = numbers.in(forms);
    for (int i = 0; i < tokens.size() && !(byStem.isEmpty() && byForm.isEmpty()); i++) {
      Word word = tokens.word(i);
      if (word.isWord()) {
        add(byStem.get(word.stem()), bits);
        add(byForm.get(word.form()), bits);
      }
    }
  }

  private void load(Tokens tokens, long bit) {
    int before = TermNumbers.ABSENT;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).isWord()) {
        WordNumbers word = numbersOf(tokens.word(i));
        addIfPresent(word.stem, bit);
        addIfPresent(word.form, bit);
        addIfPresent(numbers.pairOf(before, word.paired), bit);
        before = word.paired;
      }
    }
  }

  /** Returns the numbers of a word, which most articles share with earlier ones. */
  private WordNumbers numbersOf(Word word) {
    WordNumbers found = known.get(word);
    if (found == null) {
      Map<String, Integer> stems = numbers.in(SearchTerm.STEMS);
      Map<String, Integer> forms = numbers.in(SearchTerm.FORMS);
      found =
          new WordNumbers(
              stems.getOrDefault(word.stem(), TermNumbers.ABSENT),
              forms.getOrDefault(word.form(), TermNumbers.ABSENT),
              numbers.pairedForm(SearchTerm.inPair(word)));
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }

  private void addIfPresent(int term, long bits) {
    if (term >= 0) {
      add(term, bits);
    }
  }

  private void add(@Nullable Integer term, long bits) {
    if (term == null) {
      return;
    }
    if (masks[term] == 0) {
      found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
      found[size++] = term;
    }
    masks[term] |= bits;
  }
}
