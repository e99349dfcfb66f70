package dev.onrecord.query;

import dev.onrecord.article.Keys;
import java.util.List;

/** The fields that every index has; to be imported statically. */
public final class Fields {
  /** The text of the paragraph. */
  public static final ParagraphText TEXT = new ParagraphText();

  /** The headline of the article. */
  public static final TextField HEADLINE = new TextField(Keys.HEADLINE);

  /** Headline and text together. */
  public static final Anywhere ANYWHERE = new Anywhere();

  /** Who speaks in the paragraph. */
  public static final SpeakerField SPEAKER = new SpeakerField();

  /** What the paragraph is about. */
  public static final TopicField TOPIC = new TopicField();

  /** Who published the article. */
  public static final KeywordField SOURCE = new KeywordField(Keys.SOURCE);

  /** The day on which the article was published. */
  public static final DateField PUBLISHED = new DateField(Keys.PUBLISHED);

  /** Where the article stands on the web. */
  public static final KeywordField URL = new KeywordField(Keys.URL);

  /** Who wrote the article. */
  public static final KeywordsField AUTHOR = new KeywordsField(Keys.AUTHOR);

  /** Where the story was filed: "MOSCOW (Reuters)". */
  public static final KeywordField DATELINE = new KeywordField(Keys.DATELINE);

  /** The part of the publication. */
  public static final KeywordField SECTION = new KeywordField(Keys.SECTION);

  /** What the publisher says that the article is about. */
  public static final KeywordsField KEYWORD = new KeywordsField(Keys.KEYWORD);

  /** The language of the article. */
  public static final KeywordField LANGUAGE = new KeywordField(Keys.LANGUAGE);

  /** The id of the article. */
  public static final KeywordField ARTICLE = new KeywordField(Keys.keyword("article"));

  /** The place of the paragraph in its article, counted from 0. */
  public static final NumberField ORDINAL = new NumberField(Keys.number("ordinal"));

  private static final List<Field> ALL =
      List.of(
          TEXT, HEADLINE, ANYWHERE, SPEAKER, TOPIC, SOURCE, PUBLISHED, URL, AUTHOR, DATELINE,
          SECTION, KEYWORD, LANGUAGE, ARTICLE, ORDINAL);

  private Fields() {}

  /** All of them. */
  public static List<Field> all() {
    return ALL;
  }
}
