package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;

/** A text field of the article, besides its paragraphs: the headline or a custom field. */
public record TextField(Key<String> key) implements WordField<Query.InField>, Key<String> {
  @Override
  public String name() {
    return key.name();
  }

  @Override
  public Query.InField having(Words words) {
    return new Query.InField(this, words);
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
