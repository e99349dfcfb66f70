package dev.onrecord.lucene.document;

import dev.onrecord.IndexException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.Version;

/**
 * The versions that an index was written with, as recorded in every commit.
 *
 * @param schema the version of the fields and terms, {@link Schema#VERSION}
 * @param analysis the version of the words that texts are split into, {@link Schema#ANALYSIS}
 * @param stored the version of the stored originals, {@link StoredArticle#FORMAT}
 * @param library the version of this library
 * @param lucene the version of Lucene
 */
public record IndexVersion(int schema, int analysis, int stored, String library, String lucene) {
  static final String SCHEMA_KEY = "onrecord.schema";

  private static final String ANALYSIS_KEY = "onrecord.analysis";
  private static final String STORED_KEY = "onrecord.stored";
  private static final String LIBRARY_KEY = "onrecord.library";
  private static final String LUCENE_KEY = "onrecord.lucene";
  private static final String POM = "/META-INF/maven/dev.onrecord/onrecord/pom.properties";

  public static final IndexVersion CURRENT =
      new IndexVersion(
          Schema.VERSION,
          Schema.ANALYSIS,
          StoredArticle.FORMAT,
          thisLibrary(),
          Version.LATEST.toString());

  private static String thisLibrary() {
    Properties properties = new Properties();
    try (InputStream in = IndexVersion.class.getResourceAsStream(POM)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      // The library has no version then.
    }
    return properties.getProperty("version", "unreleased");
  }

  /**
   * Returns the version recorded in commit data; empty if another program wrote the index.
   *
   * @throws CorruptIndexException if no version of this library can have written the data
   */
  public static Optional<IndexVersion> of(Map<String, String> data) throws CorruptIndexException {
    if (!data.containsKey(SCHEMA_KEY)) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexVersion(
            number(data, SCHEMA_KEY),
            number(data, ANALYSIS_KEY),
            number(data, STORED_KEY),
            data.getOrDefault(LIBRARY_KEY, "unreleased"),
            data.getOrDefault(LUCENE_KEY, "unknown")));
  }

  private static int number(Map<String, String> data, String key) throws CorruptIndexException {
    String written = data.getOrDefault(key, "nothing");
    if (!written.matches("\\d{1,9}")) {
      throw new CorruptIndexException(
          "its commit records as " + key + " '" + TermLimits.start(written) + "'", "commit data");
    }
    return Integer.parseInt(written);
  }

  /** Returns the commit data that record this version. */
  public Map<String, String> data() {
    return Map.of(
        SCHEMA_KEY, Integer.toString(schema),
        ANALYSIS_KEY, Integer.toString(analysis),
        STORED_KEY, Integer.toString(stored),
        LIBRARY_KEY, library,
        LUCENE_KEY, lucene);
  }

  /** Rejects an index that this version would search incorrectly. */
  public void checkSearchable(String path) {
    checkReadable(path);
    if (schema < Schema.VERSION || analysis < Schema.ANALYSIS) {
      throw refused(path, "make a new index of it with ArticleIndex.rebuild");
    }
  }

  /** Rejects an index whose stored articles this version cannot read. */
  public void checkReadable(String path) {
    if (schema > Schema.VERSION || analysis > Schema.ANALYSIS || stored > StoredArticle.FORMAT) {
      throw refused(path, "use that version of the library or a later one");
    }
  }

  private IndexException refused(String path, String advice) {
    String message = path + " was written by " + this + ", and this is " + CURRENT + ": " + advice;
    return new IndexException.OtherVersion(message, null);
  }

  /**
   * Returns a text for messages: "onrecord 0.1.0 (schema 1, analysis 1, stored 1, Lucene 10.6)".
   */
  @Override
  public String toString() {
    return "onrecord %s (schema %d, analysis %d, stored %d, Lucene %s)"
        .formatted(library, schema, analysis, stored, lucene);
  }
}
