package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;
import java.util.List;

/**
 * A field with several exact strings for each article, such as its authors.
 *
 * @param name the name
 */
public record KeywordsField(String name) implements ExactField, Key<List<String>> {
  /** Checks the name: a letter, then letters, digits or underscores, 64 at the most. */
  public KeywordsField {
    Checks.fieldName(name);
  }

  @Override
  public Value wrap(List<String> value) {
    return new Value.Keywords(value);
  }

  @Override
  public List<String> unwrap(Value value) {
    return value.as(Value.Keywords.class, name).values();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
