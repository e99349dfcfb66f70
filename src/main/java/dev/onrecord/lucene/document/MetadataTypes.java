package dev.onrecord.lucene.document;

import dev.onrecord.IndexException;
import dev.onrecord.article.Article;
import dev.onrecord.article.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * The types of the metadata of an index by name. A name has one type: values of mixed types could
 * be neither sorted nor searched.
 */
public final class MetadataTypes {
  private static final String KEY = "onrecord.metadata";

  private final Map<String, String> types = new ConcurrentSkipListMap<>();

  /** Creates the types from commit data. */
  public MetadataTypes(Map<String, String> data) {
    for (String entry : data.getOrDefault(KEY, "").split(" ")) {
      int colon = entry.indexOf(':');
      if (colon > 0) {
        types.put(entry.substring(0, colon), entry.substring(colon + 1));
      }
    }
  }

  /** Returns the commit data that record these types. */
  public Map<String, String> data() {
    return Map.of(
        KEY,
        types.entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" ")));
  }

  /** Adds the types of an article's metadata; rejects the article if one of them differs. */
  public void admit(Article article) {
    if (!areKnown(article)) {
      admitNew(article);
    }
  }

  private boolean areKnown(Article article) {
    return article.metadata().entrySet().stream()
        .allMatch(entry -> type(entry.getValue()).equals(types.get(entry.getKey())));
  }

  private synchronized void admitNew(Article article) {
    article.metadata().forEach((name, value) -> check(article.id(), name, value));
    article.metadata().forEach((name, value) -> types.put(name, type(value)));
  }

  private void check(String id, String name, Value value) {
    String type = type(value);
    String known = types.getOrDefault(name, type);
    if (!known.equals(type)) {
      String reason =
          "its '%s' is of type %s, %s, but in this index '%s' is of type %s: use another name for it"
              .formatted(name, type, TermLimits.start(value.toString()), name, known);
      throw new IndexException.Rejected(id, reason, null);
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
