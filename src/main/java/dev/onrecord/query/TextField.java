package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;

/**
 * A text field of the article, besides its paragraphs: the headline or a custom field.
 *
 * @param name the name
 */
public record TextField(String name) implements WordField<Query.InField>, Key<String> {
  /** Checks the name: a letter, then letters, digits or underscores, 64 at the most. */
  public TextField {
    Checks.fieldName(name);
  }

  @Override
  public Query.InField having(Words words) {
    return new Query.InField(this, words);
  }

  @Override
  public Value wrap(String value) {
    return new Value.Text(value);
  }

  @Override
  public String unwrap(Value value) {
    return value.as(Value.Text.class, name).text();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
