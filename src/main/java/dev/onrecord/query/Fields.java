package dev.onrecord.query;

import java.util.List;

/** The built-in fields of every index, for static import. */
public final class Fields {
  /** The text of the paragraph. */
  public static final ParagraphText TEXT = new ParagraphText();

  /** The headline of the article. */
  public static final TextField HEADLINE = new TextField("headline");

  /** The headline and the text together. */
  public static final Anywhere ANYWHERE = new Anywhere();

  /** The speakers in the paragraph. */
  public static final SpeakerField SPEAKER = new SpeakerField();

  /** The topics of the paragraph. */
  public static final TopicField TOPIC = new TopicField();

  /** The publisher of the article. */
  public static final KeywordField SOURCE = new KeywordField("source");

  /** The day on which the article was published. */
  public static final DateField PUBLISHED = new DateField("published");

  /**
   * The time at which the article was published, in seconds since 1970-01-01T00:00Z, where it is
   * known. {@link #PUBLISHED} is the day; its orders sort the articles of a day by this time.
   */
  public static final NumberField PUBLISHED_TIME = new NumberField("published_time");

  /** The web address of the article. */
  public static final KeywordField URL = new KeywordField("url");

  /** The authors of the article. */
  public static final KeywordsField AUTHOR = new KeywordsField("author");

  /** The dateline, with the place of reporting: "MOSCOW (Reuters)". */
  public static final KeywordField DATELINE = new KeywordField("dateline");

  /** The section of the publication. */
  public static final KeywordField SECTION = new KeywordField("section");

  /** The keywords that the publisher gives. */
  public static final KeywordsField KEYWORD = new KeywordsField("keyword");

  /** The language of the article. */
  public static final KeywordField LANGUAGE = new KeywordField("language");

  /** The id of the article. */
  public static final KeywordField ARTICLE = new KeywordField("article");

  /** The position of the paragraph in its article, counted from 0. */
  public static final NumberField ORDINAL = new NumberField("ordinal");

  private static final List<Field> ALL =
      List.of(
          TEXT,
          HEADLINE,
          ANYWHERE,
          SPEAKER,
          TOPIC,
          SOURCE,
          PUBLISHED,
          PUBLISHED_TIME,
          URL,
          AUTHOR,
          DATELINE,
          SECTION,
          KEYWORD,
          LANGUAGE,
          ARTICLE,
          ORDINAL);

  private Fields() {}

  /** {@return all built-in fields} */
  public static List<Field> all() {
    return ALL;
  }
}
