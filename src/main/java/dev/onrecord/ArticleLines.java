package dev.onrecord;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.write.LineReader;
import dev.onrecord.write.LineWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles as JSON Lines, with their annotations, and back. A line is an object with {@code
 * onrecord} (the version of the form, 1), {@code id}, {@code metadata}, {@code text}, {@code
 * blocks} and, for readers of the file, {@code paragraphs}. Each value of the metadata is an object
 * with its type as the name: {@code text}, {@code keywords}, {@code number} or {@code day}. Spans
 * are arrays of a start and an end in UTF-16 units, the end excluded; those of blocks are offsets
 * in the text, those of attributions and tags in the paragraph.
 */
public final class ArticleLines {
  private ArticleLines() {}

  /**
   * Writes an article with its annotated paragraphs as one line.
   *
   * @param article the article
   * @param annotated its annotated paragraphs, or none
   * @param out the writer, which stays open
   * @throws IOException if the writer cannot be written to
   */
  public static void write(Article article, List<Paragraph> annotated, Writer out)
      throws IOException {
    LineWriter.write(article, annotated, out);
  }

  /**
   * Reads the articles of such lines, equal to those that were written, while the stream is
   * consumed. Annotations are not read: an index makes them anew.
   *
   * @param lines the lines, closed by the caller
   * @return the articles
   * @throws IllegalArgumentException while the stream is consumed, if a line is wrong, with its
   *     number
   */
  public static Stream<Article> read(BufferedReader lines) {
    LineReader reader = new LineReader();
    return lines.lines().sequential().map(reader::next).flatMap(List::stream);
  }
}
