package dev.onrecord.lucene.document;

import dev.onrecord.IndexException;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Value;
import dev.onrecord.text.AnalysedArticle;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Rejects articles with strings that the index cannot keep as one term, before anything is written.
 *
 * @param id the id of the article
 */
public record TermLimits(String id) {
  private static final int SHOWN = 60;

  /** Checks an article. */
  public static void check(AnalysedArticle analysed) {
    Article article = analysed.article();
    TermLimits limits = new TermLimits(article.id());
    limits.check("id", article.id());
    limits.checkPairs("id", article.id());
    limits.checkPairs("text", article.text());
    article.metadata().forEach(limits::check);
    analysed.paragraphs().forEach(limits::check);
  }

  /** Rejects halves of surrogate pairs, which UTF-8 has not: they could not be read back. */
  private void checkPairs(String what, String value) {
    if (!UnicodeUtil.validUTF16String(value)) {
      throw rejected("its %s is not valid UTF-16: it has half of a surrogate pair".formatted(what));
    }
  }

  private void check(String name, Value value) {
    switch (value) {
      case Value.Text(String text) -> checkPairs(name, text);
      case Value.Keywords(List<String> keywords) ->
          keywords.forEach(
              keyword -> {
                check(name, keyword);
                checkPairs(name, keyword);
              });
      case Value.Whole whole -> {}
      case Value.Day day -> {}
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
            "its %s '%s' has %d bytes in UTF-8, and %d are the most: shorten it"
                .formatted(what, start(value), bytes, IndexWriter.MAX_TERM_LENGTH));
      }
    }
  }

  /** Returns the start of a value, for a message. */
  static String start(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
  }

  private IndexException rejected(String reason) {
    return new IndexException.Rejected(id, reason, null);
  }
}
