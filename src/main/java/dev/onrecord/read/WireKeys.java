package dev.onrecord.read;

import dev.onrecord.article.Key;
import dev.onrecord.article.Keys;
import java.util.List;

/**
 * The metadata that wire formats bring besides {@link Keys}: what their publishers say of an
 * article, in their own vocabularies.
 */
public final class WireKeys {
  /** The codes of what it is about, with the name of their vocabulary: "medtop:20000053". */
  public static final Key<List<String>> SUBJECT = Keys.keywords("subject");

  /** The people whom its publisher says it is about. */
  public static final Key<List<String>> PERSON = Keys.keywords("person");

  /** The organisations that its publisher says it is about. */
  public static final Key<List<String>> ORGANIZATION = Keys.keywords("organization");

  /** Where it was written, and the places that its publisher says it is about. */
  public static final Key<List<String>> PLACE = Keys.keywords("place");

  /** What kind of text it is: "Interview". */
  public static final Key<List<String>> GENRE = Keys.keywords("genre");

  /** What may be done with it, in its publisher's words. */
  public static final Key<String> USAGE_TERMS = Keys.text("usage_terms");

  /** Who holds the copyright, as its publisher says it. */
  public static final Key<String> COPYRIGHT = Keys.text("copyright");

  /** Its content in a sentence or two, which is no part of the story. */
  public static final Key<String> SUMMARY = Keys.text("summary");

  /** The words that editors call it by: "US-Finance-Fed". */
  public static final Key<String> SLUGLINE = Keys.keyword("slugline");

  /** Whether it may be published: "usable", "withheld", "canceled". */
  public static final Key<String> STATUS = Keys.keyword("status");

  /** Until when it may not be published, as it is written: "2024-03-01T18:00:00Z". */
  public static final Key<String> EMBARGO = Keys.keyword("embargo");

  private WireKeys() {}
}
