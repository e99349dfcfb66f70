package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;

/** A field with one exact string for each article, such as its source. */
public record KeywordField(Key<String> key) implements ExactField, Sortable, Key<String> {
  @Override
  public String name() {
    return key.name();
  }

  @Override
  public Value wrap(String value) {
    return key.wrap(value);
  }

  @Override
  public String unwrap(Value value) {
    return key.unwrap(value);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
