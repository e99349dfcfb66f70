package dev.onrecord.query;

/**
 * Something of a paragraph or its article that can be asked about. The built-in ones are in {@link
 * Fields}.
 */
public sealed interface Field permits WordField, ExactField, NumberField, DateField {

  /** The name, as it stands in query text before the colon. */
  String name();

  /** Matches where there is a value. */
  default Query exists() {
    return new FieldQuery.Exists(this);
  }

  /** A field of one's own with one exact string for each article. */
  static KeywordField keyword(String name) {
    return new KeywordField(name);
  }

  /** A field of one's own with several exact strings for each article. */
  static KeywordsField keywords(String name) {
    return new KeywordsField(name);
  }

  /** A field of one's own with a text whose words are searched. */
  static TextField text(String name) {
    return new TextField(name);
  }

  /** A field of one's own with a whole number. */
  static NumberField number(String name) {
    return new NumberField(name);
  }

  /** A field of one's own with a day. */
  static DateField date(String name) {
    return new DateField(name);
  }
}
