package dev.onrecord.read;

import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.KeywordsField;
import dev.onrecord.query.TextField;
import java.util.List;

/**
 * The fields of metadata in wire formats besides {@link Fields}: statements of the publisher about
 * an article, in the publisher's own vocabularies.
 */
public final class WireKeys {
  /** The codes of its subjects, with the name of their vocabulary: "medtop:20000053". */
  public static final KeywordsField SUBJECT = Field.keywords("subject");

  /** The people that it is about. */
  public static final KeywordsField PERSON = Field.keywords("person");

  /** The organisations that it is about. */
  public static final KeywordsField ORGANIZATION = Field.keywords("organization");

  /** The places where it was written and that it is about. */
  public static final KeywordsField PLACE = Field.keywords("place");

  /** The kind of text: "Interview". */
  public static final KeywordsField GENRE = Field.keywords("genre");

  /** The permitted uses, in the publisher's words. */
  public static final TextField USAGE_TERMS = Field.text("usage_terms");

  /** The holder of the copyright, in the publisher's words. */
  public static final TextField COPYRIGHT = Field.text("copyright");

  /** A summary of a sentence or two, which is no part of the story. */
  public static final TextField SUMMARY = Field.text("summary");

  /** The name that editors give it: "US-Finance-Fed". */
  public static final KeywordField SLUGLINE = Field.keyword("slugline");

  /** The permission to publish it: "usable", "withheld", "canceled". */
  public static final KeywordField STATUS = Field.keyword("status");

  /** The time before which it may not be published, as written: "2024-03-01T18:00:00Z". */
  public static final KeywordField EMBARGO = Field.keyword("embargo");

  private static final List<Field> ALL =
      List.of(
          SUBJECT,
          PERSON,
          ORGANIZATION,
          PLACE,
          GENRE,
          USAGE_TERMS,
          COPYRIGHT,
          SUMMARY,
          SLUGLINE,
          STATUS,
          EMBARGO);

  private WireKeys() {}

  /** {@return all of these fields} */
  public static List<Field> all() {
    return ALL;
  }
}
