package dev.onrecord.query;

import dev.onrecord.article.Key;
import dev.onrecord.article.Value;
import java.util.List;

/**
 * A field with one exact string for each article, such as its source.
 *
 * @param name the name
 */
public record KeywordField(String name) implements ExactField, Sortable, Key<String> {
  /** Checks the name: a letter, then letters, digits or underscores, 64 at the most. */
  public KeywordField {
    Checks.fieldName(name);
  }

  @Override
  public Value wrap(String value) {
    return new Value.Keywords(List.of(value));
  }

  @Override
  public String unwrap(Value value) {
    return value.as(Value.Keywords.class, name).values().getFirst();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
