package dev.onrecord.query;

import dev.onrecord.article.Keys;
import java.util.List;

/** The built-in fields of every index, for static import. */
public final class Fields {
  /** The text of the paragraph. */
  public static final ParagraphText TEXT = new ParagraphText();

  /** The headline of the article. */
  public static final TextField HEADLINE = new TextField(Keys.HEADLINE);

  /** The headline and the text together. */
  public static final Anywhere ANYWHERE = new Anywhere();

  /** The speakers in the paragraph. */
  public static final SpeakerField SPEAKER = new SpeakerField();

  /** The topics of the paragraph. */
  public static final TopicField TOPIC = new TopicField();

  /** The publisher of the article. */
  public static final KeywordField SOURCE = new KeywordField(Keys.SOURCE);

  /** The day on which the article was published. */
  public static final DateField PUBLISHED = new DateField(Keys.PUBLISHED);

  /** The web address of the article. */
  public static final KeywordField URL = new KeywordField(Keys.URL);

  /** The authors of the article. */
  public static final KeywordsField AUTHOR = new KeywordsField(Keys.AUTHOR);

  /** The dateline, with the place of reporting: "MOSCOW (Reuters)". */
  public static final KeywordField DATELINE = new KeywordField(Keys.DATELINE);

  /** The section of the publication. */
  public static final KeywordField SECTION = new KeywordField(Keys.SECTION);

  /** The keywords that the publisher gives. */
  public static final KeywordsField KEYWORD = new KeywordsField(Keys.KEYWORD);

  /** The language of the article. */
  public static final KeywordField LANGUAGE = new KeywordField(Keys.LANGUAGE);

  /** The id of the article. */
  public static final KeywordField ARTICLE = new KeywordField(Keys.keyword("article"));

  /** The position of the paragraph in its article, counted from 0. */
  public static final NumberField ORDINAL = new NumberField(Keys.number("ordinal"));

  private static final List<Field> ALL =
      List.of(
          TEXT, HEADLINE, ANYWHERE, SPEAKER, TOPIC, SOURCE, PUBLISHED, URL, AUTHOR, DATELINE,
          SECTION, KEYWORD, LANGUAGE, ARTICLE, ORDINAL);

  private Fields() {}

  /** Returns all built-in fields. */
  public static List<Field> all() {
    return ALL;
  }
}
