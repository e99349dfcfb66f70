package dev.onrecord;

import dev.onrecord.article.Article;
import dev.onrecord.article.Correction;
import dev.onrecord.lucene.store.IndexStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Creates a new index from the stored articles of another one. */
final class Rebuilding {
  private Rebuilding() {}

  /**
   * Adds all originals to a new index, and removes it if one of them cannot be added.
   *
   * @param originals passes every article with its corrections to its consumer
   */
  static IngestReport to(
      Path target,
      IndexOptions options,
      IngestListener listener,
      Consumer<BiConsumer<Article, List<Correction>>> originals) {
    Objects.requireNonNull(target, "target");
    IngestListener strict = new Ingest.Strict(Objects.requireNonNull(listener, "listener"));
    ArticleIndex fresh = new ArticleIndex(IndexStore.create(target, options), options);
    boolean done = false;
    try (fresh) {
      IngestReport report =
          fresh
              .ingest(strict)
              .run(
                  each ->
                      originals.accept(
                          (article, said) -> each.accept(fresh.keeping(article, said))));
      fresh.commit();
      done = true;
      return report;
    } finally {
      if (!done) {
        IndexStore.discard(target);
      }
    }
  }
}
