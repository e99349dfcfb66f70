package dev.onrecord.read;

import java.util.Objects;

/**
 * The options for reading many articles from one file or stream.
 *
 * @param each the options for each of them
 * @param fields the names of their parts in JSON that is not ninjs
 * @param listener the listener to progress and skipped records
 */
public record StreamOptions(ReadOptions each, JsonFields fields, ReadListener listener) {

  /** Refuses null. */
  public StreamOptions {
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(listener, "listener");
  }

  /**
   * {@return the standard options for each article, the usual names in JSON, and a listener that
   * does nothing}
   */
  public static StreamOptions standard() {
    return new StreamOptions(ReadOptions.standard(), JsonFields.standard(), ReadListener.none());
  }

  /**
   * {@return these options, with others for each article}
   *
   * @param changed the options for each article
   */
  public StreamOptions withEach(ReadOptions changed) {
    return new StreamOptions(changed, fields, listener);
  }

  /**
   * {@return these options, with other names in JSON}
   *
   * @param changed the names in JSON
   */
  public StreamOptions withFields(JsonFields changed) {
    return new StreamOptions(each, changed, listener);
  }

  /**
   * {@return these options, with another listener}
   *
   * @param changed the listener
   */
  public StreamOptions withListener(ReadListener changed) {
    return new StreamOptions(each, fields, changed);
  }
}
