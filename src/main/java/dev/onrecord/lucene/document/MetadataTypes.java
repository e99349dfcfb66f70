package dev.onrecord.lucene.document;

import dev.onrecord.IndexException;
import dev.onrecord.article.Article;
import dev.onrecord.article.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * The type of every name that articles have metadata under. A name has one type in an index: one
 * that is a number here and a word there could be neither sorted nor searched.
 */
public final class MetadataTypes {
  private static final String KEY = "onrecord.metadata";

  private final Map<String, String> types = new ConcurrentSkipListMap<>();

  /** Takes up the types that a commit records. */
  public MetadataTypes(Map<String, String> data) {
    for (String entry : data.getOrDefault(KEY, "").split(" ")) {
      int colon = entry.indexOf(':');
      if (colon > 0) {
        types.put(entry.substring(0, colon), entry.substring(colon + 1));
      }
    }
  }

  /** What a commit records of them. */
  public Map<String, String> data() {
    return Map.of(
        KEY,
        types.entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" ")));
  }

  /** Takes the types of an article's metadata, all of them or, where one differs, none. */
  public void admit(Article article) {
    if (!areKnown(article)) {
      admitNew(article);
    }
  }

  private boolean areKnown(Article article) {
    for (Map.Entry<String, Value> entry : article.metadata().entrySet()) {
      if (!type(entry.getValue()).equals(types.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private synchronized void admitNew(Article article) {
    article.metadata().forEach((name, value) -> check(article.id(), name, value));
    article.metadata().forEach((name, value) -> types.put(name, type(value)));
  }

  private void check(String id, String name, Value value) {
    String known = types.getOrDefault(name, type(value));
    if (!known.equals(type(value))) {
      throw new IndexException.Rejected(
          id,
          "its '"
              + name
              + "' is of type "
              + type(value)
              + ", "
              + TermLimits.start(value.toString())
              + ", but in this index '"
              + name
              + "' is of type "
              + known
              + ": use another name for it",
          null);
    }
  }

  private static String type(Value value) {
    return switch (value) {
      case Value.Text text -> "text";
      case Value.Keywords keywords -> "keywords";
      case Value.Whole whole -> "number";
      case Value.Day day -> "date";
    };
  }
}
