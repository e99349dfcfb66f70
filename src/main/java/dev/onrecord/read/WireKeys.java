package dev.onrecord.read;

import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.KeywordsField;
import dev.onrecord.query.TextField;

/**
 * The metadata that wire formats bring besides {@link Fields}: what their publishers say of an
 * article, in their own vocabularies.
 */
public final class WireKeys {
  /** The codes of what it is about, with the name of their vocabulary: "medtop:20000053". */
  public static final KeywordsField SUBJECT = Field.keywords("subject");

  /** The people whom its publisher says it is about. */
  public static final KeywordsField PERSON = Field.keywords("person");

  /** The organisations that its publisher says it is about. */
  public static final KeywordsField ORGANIZATION = Field.keywords("organization");

  /** Where it was written, and the places that its publisher says it is about. */
  public static final KeywordsField PLACE = Field.keywords("place");

  /** What kind of text it is: "Interview". */
  public static final KeywordsField GENRE = Field.keywords("genre");

  /** What may be done with it, in its publisher's words. */
  public static final TextField USAGE_TERMS = Field.text("usage_terms");

  /** Who holds the copyright, as its publisher says it. */
  public static final TextField COPYRIGHT = Field.text("copyright");

  /** Its content in a sentence or two, which is no part of the story. */
  public static final TextField SUMMARY = Field.text("summary");

  /** The words that editors call it by: "US-Finance-Fed". */
  public static final KeywordField SLUGLINE = Field.keyword("slugline");

  /** Whether it may be published: "usable", "withheld", "canceled". */
  public static final KeywordField STATUS = Field.keyword("status");

  /** Until when it may not be published, as it is written: "2024-03-01T18:00:00Z". */
  public static final KeywordField EMBARGO = Field.keyword("embargo");

  private WireKeys() {}
}
