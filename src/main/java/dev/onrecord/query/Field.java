package dev.onrecord.query;

/**
 * A searchable field of a paragraph or its article. The built-in fields are in {@link Fields}; the
 * static methods declare custom fields of articles.
 */
public sealed interface Field permits WordField, ExactField, NumberField, DateField {

  /** {@return the name, which precedes the colon in query text} */
  String name();

  /** {@return a query for paragraphs with any value in this field} */
  default Query exists() {
    return new FieldQuery.Exists(this);
  }

  /**
   * {@return a custom field with one exact string for each article}
   *
   * @param name the name
   */
  static KeywordField keyword(String name) {
    return new KeywordField(name);
  }

  /**
   * {@return a custom field with several exact strings for each article}
   *
   * @param name the name
   */
  static KeywordsField keywords(String name) {
    return new KeywordsField(name);
  }

  /**
   * {@return a custom field with a text whose words are searched}
   *
   * @param name the name
   */
  static TextField text(String name) {
    return new TextField(name);
  }

  /**
   * {@return a custom field with a whole number for each article}
   *
   * @param name the name
   */
  static NumberField number(String name) {
    return new NumberField(name);
  }

  /**
   * {@return a custom field with a day for each article}
   *
   * @param name the name
   */
  static DateField date(String name) {
    return new DateField(name);
  }
}
