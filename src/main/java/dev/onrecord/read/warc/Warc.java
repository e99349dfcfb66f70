package dev.onrecord.read.warc;

import dev.onrecord.article.Article;
import dev.onrecord.read.ReadOptions;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.RecordSource;
import dev.onrecord.read.draft.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * Reads web archives, if jwarc is there. No other class of this package but {@link WarcRecords},
 * which is not loaded without it, knows jwarc.
 */
public final class Warc {
  private Warc() {}

  /**
   * Returns the records of a web archive.
   *
   * @param in the archive, unpacked
   * @param pages reads a page of it
   * @throws UnreadableArticleException if jwarc is not there
   */
  public static RecordSource records(
      InputStream in, String name, ReadOptions options, Function<SourceText, Article> pages)
      throws IOException {
    if (!isPresent("org.netpreserve.jwarc.WarcReader")) {
      throw ArticleDraft.refused(
          name,
          "this is a web archive (WARC), which is read with jwarc, and jwarc is not there: add"
              + " org.netpreserve:jwarc:0.36.0 to the class path");
    }
    return new WarcRecords(in, name, options, pages);
  }

  /** Returns whether a class of a library that need not be there is there. */
  static boolean isPresent(String type) {
    try {
      Class.forName(type, false, Warc.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
