package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;
import java.util.List;

/** A field with several exact strings for each article, such as its authors. */
public record KeywordsField(Key<List<String>> key) implements ExactField, Key<List<String>> {
  @Override
  public String name() {
    return key.name();
  }

  @Override
  public Value wrap(List<String> value) {
    return key.wrap(value);
  }

  @Override
  public List<String> unwrap(Value value) {
    return key.unwrap(value);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
