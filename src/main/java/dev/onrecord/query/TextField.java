package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;

/** A text of the article's, other than its paragraphs: the headline, or a field of one's own. */
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

  /** The name. */
  @Override
  public String toString() {
    return name();
  }
}
