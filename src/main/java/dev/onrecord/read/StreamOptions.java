package dev.onrecord.read;

import java.util.Objects;

/**
 * How many articles are read from one file or stream.
 *
 * @param each how each of them is read
 * @param fields where their parts are in JSON that is not ninjs
 * @param listener what is told how far the reading is, and what was skipped
 */
public record StreamOptions(ReadOptions each, JsonFields fields, ReadListener listener) {

  /** Refuses null. */
  public StreamOptions {
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(listener, "listener");
  }

  /**
   * Standard options for each article, the usual names in JSON, and a listener that does nothing.
   */
  public static StreamOptions standard() {
    return new StreamOptions(ReadOptions.standard(), JsonFields.standard(), ReadListener.none());
  }

  /** These options, with others for each article. */
  public StreamOptions withEach(ReadOptions changed) {
    return new StreamOptions(changed, fields, listener);
  }

  /** These options, with other names in JSON. */
  public StreamOptions withFields(JsonFields changed) {
    return new StreamOptions(each, changed, listener);
  }

  /** These options, with another listener. */
  public StreamOptions withListener(ReadListener changed) {
    return new StreamOptions(each, fields, changed);
  }
}
