package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The articles in the files below a folder, read file by file and reported to a listener. */
final class ArticleFolder implements ReadListener {
  private final String name;
  private final List<Path> files;
  private final StreamOptions options;
  private final long total;
  private long bytes;
  private long articles;
  private long skipped;
  private Progress file = new Progress("", 0, OptionalLong.empty(), 0, 0);

  private ArticleFolder(String name, List<Path> files, StreamOptions options) throws IOException {
    this.name = name;
    this.files = files;
    this.options = options;
    long sum = 0;
    for (Path one : files) {
      sum += Files.size(one);
    }
    this.total = sum;
  }

  static ArticleFolder of(Path folder, StreamOptions options) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> files = below.filter(Files::isRegularFile).sorted().toList();
      return new ArticleFolder(folder.toString(), files, options);
    }
  }

  Stream<Article> articles() {
    return files.stream().flatMap(this::read);
  }

  private Stream<Article> read(Path path) {
    file = new Progress("", 0, OptionalLong.empty(), 0, 0);
    try {
      return Articles.stream(path, options.withListener(this)).onClose(() -> done(path));
    } catch (UnreadableArticleException e) {
      return none(path, e);
    } catch (IOException e) {
      String reason = "this file cannot be read: " + e;
      return none(path, new UnreadableArticleException(Problem.MALFORMED, path.toString(), reason));
    }
  }

  private Stream<Article> none(Path path, UnreadableArticleException reason) {
    skipped++;
    options.listener().skipped(new Skipped(path.toString(), 0, reason));
    done(path);
    return Stream.empty();
  }

  private void done(Path path) {
    bytes += path.toFile().length();
    articles += file.articles();
    skipped += file.skipped();
    file = new Progress("", 0, OptionalLong.empty(), 0, 0);
    progress(file);
  }

  @Override
  public void progress(Progress of) {
    file = of;
    options
        .listener()
        .progress(
            new Progress(
                name,
                Math.min(total, bytes + of.bytes()),
                OptionalLong.of(total),
                articles + of.articles(),
                skipped + of.skipped()));
  }

  @Override
  public void skipped(Skipped record) {
    options.listener().skipped(record);
  }
}
