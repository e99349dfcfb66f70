package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.match.WordBag;
import dev.onrecord.query.Words;
import dev.onrecord.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The languages of the articles of an index. Words are asked for in each of them.
 *
 * @param tags the tags of each language, as the articles have them
 */
public record HeldLanguages(Map<Language, List<BytesRef>> tags) {
  /** Returns the languages of an index; English, if it is empty. */
  public static HeldLanguages of(IndexReader reader) {
    Map<Language, List<BytesRef>> tags = new EnumMap<>(Language.class);
    try {
      Terms terms = MultiTerms.getTerms(reader, Schema.LANGUAGE);
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef tag = all.next(); tag != null; tag = all.next()) {
        BytesRef kept = BytesRef.deepCopyOf(tag);
        Language.said(tag.utf8ToString())
            .ifPresent(l -> tags.computeIfAbsent(l, k -> new ArrayList<>()).add(kept));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tags.computeIfAbsent(Language.ENGLISH, l -> new ArrayList<>());
    return new HeldLanguages(tags);
  }

  /** Returns the languages. */
  public Set<Language> all() {
    return tags.keySet();
  }

  /**
   * Returns a query for words in any of the languages.
   *
   * @param asked returns the query for a language
   */
  Query ask(Words words, Function<Language, Query> asked) {
    if (tags.size() == 1) {
      return asked.apply(tags.keySet().iterator().next());
    }
    Map<Query, Set<Language>> languages = new LinkedHashMap<>();
    for (Language language : tags.keySet()) {
      languages
          .computeIfAbsent(asked.apply(language), q -> EnumSet.noneOf(Language.class))
          .add(language);
    }
    if (languages.size() == 1) {
      return languages.keySet().iterator().next();
    }
    List<Query> each = new ArrayList<>();
    languages.forEach((query, in) -> each.add(isOfOne(words) ? query : limited(query, in)));
    return WordsTranslator.atLeast(1, each);
  }

  /** Returns whether the terms of words are those of one language. */
  private static boolean isOfOne(Words words) {
    return words instanceof Words.Bag bag && WordBag.of(bag, Language.ENGLISH).isSingles();
  }

  /** Limits a query to articles in some languages; those without a language are English. */
  private Query limited(Query query, Set<Language> languages) {
    boolean english = languages.contains(Language.ENGLISH);
    List<BytesRef> listed = new ArrayList<>();
    tags.forEach(
        (language, its) ->
            listed.addAll(languages.contains(language) != english ? its : List.of()));
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermInSetQuery(Schema.LANGUAGE, listed), english ? Occur.MUST_NOT : Occur.FILTER)
        .build();
  }
}
