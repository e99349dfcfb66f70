package dev.onrecord.lucene.search;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.lucene.story.StoryGroups;
import dev.onrecord.query.Hit;
import dev.onrecord.query.WordField;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads hits from the documents of one version of the index.
 *
 * @param context the number of paragraphs to read before and after each hit
 * @param stories the copies of stories, if hits tell of them
 */
record HitReader(Blocks blocks, MatchFinder finder, int context, Optional<StoryGroups> stories) {

  /**
   * Reads a hit.
   *
   * @param marked whether to find the words that made it match
   */
  Hit read(ScoreDoc found, boolean marked) throws IOException {
    Blocks.Block block = blocks.of(found.doc);
    StoredArticle article = blocks.head(block.parent());
    Paragraph paragraph = blocks.paragraph(found.doc);
    int from = (int) Math.max(block.first(), (long) found.doc - context);
    int to = (int) Math.min(block.parent(), found.doc + 1L + context);
    MatchFinder.InMemory loaded = finder.load(article, paragraph, blocks.language(found.doc));
    Map<WordField<?>, List<Span>> highlights = marked ? loaded.highlights() : Map.of();
    return new Hit(
        article.id(),
        article.metadata(),
        paragraph,
        score(found),
        highlights,
        blocks.paragraphs(from, found.doc),
        blocks.paragraphs(found.doc + 1, to),
        loaded.statements(),
        reprints(block),
        loaded.missing());
  }

  /** Returns the score, which a sort by other values has as its last one. */
  private static double score(ScoreDoc found) {
    if (!Float.isNaN(found.score)) {
      return found.score;
    }
    return found instanceof FieldDoc sorted
            && sorted.fields[sorted.fields.length - 1] instanceof Float f
        ? f
        : 0;
  }

  private List<String> reprints(Blocks.Block block) throws IOException {
    List<StoryGroups.Copy> copies =
        stories.isPresent() ? stories.get().of(block.parent()) : List.of();
    return copies.stream()
        .filter(copy -> copy.document() != block.parent())
        .map(StoryGroups.Copy::id)
        .toList();
  }
}
