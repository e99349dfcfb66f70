package dev.onrecord.bench;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Tag;
import dev.onrecord.lucene.store.Ready;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/** A paragraph that is split, attributed and tagged, and only has to be indexed. */
record RawParagraph(
    String id,
    int ordinal,
    String text,
    String headline,
    String source,
    long day,
    List<String> speakers,
    List<String> unnamed,
    List<String> topics,
    Set<String> broaderTopics,
    Set<String> ownTopics,
    BytesRef notes,
    Optional<BytesRef> speech) {

  static RawParagraph of(Article article, Paragraph paragraph) {
    return new RawParagraph(
        article.id(),
        paragraph.ordinal(),
        paragraph.text(),
        article.headline().orElse(""),
        article.source().orElse(""),
        article.published().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        paragraph.speakers(),
        unnamed(paragraph),
        paragraph.topics(),
        topics(paragraph, tag -> true),
        topics(paragraph, tag -> tag.origin() == Tag.Origin.PARAGRAPH),
        Ready.notes(paragraph),
        Ready.speech(paragraph));
  }

  RawParagraph withId(String changed) {
    return new RawParagraph(
        changed,
        ordinal,
        text,
        headline,
        source,
        day,
        speakers,
        unnamed,
        topics,
        broaderTopics,
        ownTopics,
        notes,
        speech);
  }

  private static List<String> unnamed(Paragraph paragraph) {
    return paragraph.attributions().stream()
        .map(Attribution::by)
        .filter(Source.Unnamed.class::isInstance)
        .map(by -> ((Source.Unnamed) by).description())
        .toList();
  }

  private static Set<String> topics(Paragraph paragraph, Predicate<Tag> wanted) {
    Set<String> names = new LinkedHashSet<>();
    for (Tag tag : paragraph.tags()) {
      if (wanted.test(tag)) {
        names.add(tag.topic().name());
        names.addAll(tag.topic().broader());
      }
    }
    return names;
  }
}
