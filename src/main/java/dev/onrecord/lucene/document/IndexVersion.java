package dev.onrecord.lucene.document;

import dev.onrecord.IndexException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.Version;

/**
 * What an index was written with, as every commit records it.
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
      // Then it is a version without a name.
    }
    return properties.getProperty("version", "unreleased");
  }

  /**
   * The version that a commit records; empty where it records none and is no index of ours.
   *
   * @throws CorruptIndexException if it records one that no version can have recorded
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

  /** What a commit records of this version. */
  public Map<String, String> data() {
    Map<String, String> data = new HashMap<>();
    data.put(SCHEMA_KEY, Integer.toString(schema));
    data.put(ANALYSIS_KEY, Integer.toString(analysis));
    data.put(STORED_KEY, Integer.toString(stored));
    data.put(LIBRARY_KEY, library);
    data.put(LUCENE_KEY, lucene);
    return data;
  }

  /** Refuses an index that would be searched wrongly. */
  public void checkSearchable(String path) {
    checkReadable(path);
    if (schema < Schema.VERSION || analysis < Schema.ANALYSIS) {
      throw refused(path, "make a new index of it with ArticleIndex.rebuild");
    }
  }

  /** Refuses an index whose originals cannot be read. */
  public void checkReadable(String path) {
    if (schema > Schema.VERSION || analysis > Schema.ANALYSIS || stored > StoredArticle.FORMAT) {
      throw refused(path, "use that version of the library or a later one");
    }
  }

  private IndexException refused(String path, String advice) {
    String message = path + " was written by " + this + ", and this is " + CURRENT + ": " + advice;
    return new IndexException.OtherVersion(message, null);
  }

  /** For a message: "onrecord 0.1.0 (schema 1, analysis 1, stored 1, Lucene 10.6.0)". */
  @Override
  public String toString() {
    return "onrecord "
        + library
        + " (schema "
        + schema
        + ", analysis "
        + analysis
        + ", stored "
        + stored
        + ", Lucene "
        + lucene
        + ")";
  }
}
