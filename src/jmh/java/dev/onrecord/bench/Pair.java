package dev.onrecord.bench;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The same paragraphs in an index of this library and in one of plain Lucene. */
record Pair(ArticleIndex ours, RawIndex theirs, List<RawParagraph> paragraphs, List<Path> folders)
    implements AutoCloseable {

  static Pair build(List<Article> articles, List<RawParagraph> paragraphs, int size)
      throws Exception {
    Path ourFolder = Folders.create();
    Path theirFolder = Folders.create();
    ArticleIndex ours = ArticleIndex.open(ourFolder);
    ours.addAll(Corpus.repeated(articles, size));
    ours.commit();
    RawIndex theirs = new RawIndex(theirFolder, RawIndex.Kind.SAME);
    theirs.addAll(repeated(paragraphs, size), Runtime.getRuntime().availableProcessors());
    theirs.commit();
    return new Pair(ours, theirs, paragraphs, List.of(ourFolder, theirFolder));
  }

  /**
   * Returns the paragraphs of the articles that {@link Corpus#repeated} returns. The last article
   * is complete.
   */
  static Stream<RawParagraph> repeated(List<RawParagraph> paragraphs, long size) {
    return LongStream.iterate(0, i -> i < size || inArticle(paragraphs, i), i -> i + 1)
        .mapToObj(
            i -> {
              RawParagraph paragraph = paragraphs.get((int) (i % paragraphs.size()));
              long round = i / paragraphs.size();
              return round == 0 ? paragraph : paragraph.withId(paragraph.id() + "-" + round);
            });
  }

  private static boolean inArticle(List<RawParagraph> paragraphs, long i) {
    return paragraphs.get((int) (i % paragraphs.size())).ordinal() != 0;
  }

  @Override
  public void close() throws IOException {
    ours.close();
    theirs.close();
    for (Path folder : folders) {
      Folders.delete(folder);
    }
  }
}
