package dev.onrecord.lucene.document;

import dev.onrecord.IndexException;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import dev.onrecord.text.AnalysedArticle;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.UnicodeUtil;

/** Refuses strings that the index cannot keep as one term, before anything of them is written. */
public final class TermLimits {
  private static final int SHOWN = 60;

  private final String id;

  private TermLimits(String id) {
    this.id = id;
  }

  public static void check(AnalysedArticle analysed) {
    Article article = analysed.article();
    TermLimits limits = new TermLimits(article.id());
    limits.check("id", article.id());
    limits.checkPairs(article.id());
    article.metadata().forEach(limits::check);
    analysed.paragraphs().forEach(limits::check);
  }

  private void check(String name, Value value) {
    if (value instanceof Value.Keywords keywords) {
      keywords.values().forEach(keyword -> check(name, keyword));
    }
  }

  private void check(Paragraph paragraph) {
    paragraph.attributions().forEach(a -> a.speaker().ifPresent(s -> check("speaker", s)));
    for (Tag tag : paragraph.tags()) {
      check("topic", tag.topic().name());
      tag.topic().broader().forEach(broader -> check("topic", broader));
    }
  }

  private void check(String what, String value) {
    if (value.length() > IndexWriter.MAX_TERM_LENGTH / UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR) {
      int bytes = UnicodeUtil.calcUTF16toUTF8Length(value, 0, value.length());
      if (bytes > IndexWriter.MAX_TERM_LENGTH) {
        throw rejected(
            "its "
                + what
                + " '"
                + start(value)
                + "' has "
                + bytes
                + " bytes in UTF-8, and "
                + IndexWriter.MAX_TERM_LENGTH
                + " are the most: shorten it");
      }
    }
  }

  /** Ids that differ in half a character only would be the same in UTF-8. */
  private void checkPairs(String value) {
    if (!UnicodeUtil.validUTF16String(value)) {
      throw rejected("its id is not valid UTF-16: it has half of a surrogate pair");
    }
  }

  /** Returns as much of a value as a message can bear. */
  static String start(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
  }

  private IndexException rejected(String reason) {
    return new IndexException.Rejected(id, reason, null);
  }
}
