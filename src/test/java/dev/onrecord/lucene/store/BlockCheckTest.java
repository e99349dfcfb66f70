package dev.onrecord.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.lucene.document.ArticleDocuments;
import dev.onrecord.lucene.document.IndexOrder;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.text.AnalysedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** The check of indexes with undamaged files but incomplete or mixed blocks of documents. */
class BlockCheckTest {
  private static final Article DAM = Article.of("dam", List.of("It broke.", "It was old."));
  private static final Article FAIR = Article.of("fair", List.of("It rained.", "It was loud."));

  /**
   * A range of the documents of an article.
   *
   * @param without the fields that are left out
   */
  private record Part(Article article, int from, int to, List<String> without) {
    static Part of(Article article, int from, int to) {
      return new Part(article, from, to, List.of());
    }

    Iterator<Document> documents() {
      AnalysedArticle analysed = AnalysedArticle.of(article, article.paragraphs());
      Iterator<Document> all = new ArticleDocuments(analysed, IndexOrder.AS_ADDED).iterator();
      for (int i = 0; i < from; i++) {
        all.next();
      }
      return all;
    }
  }

  /**
   * A block of documents. Documents are made one by one, because each reuses the object of the one
   * before.
   */
  private record Block(Part... parts) implements Iterable<Document> {
    static Block of(Article article) {
      return new Block(Part.of(article, 0, 3));
    }

    @Override
    public Iterator<Document> iterator() {
      return new Iterator<>() {
        private final Iterator<Part> rest = List.of(parts).iterator();
        private Part part = Part.of(DAM, 0, 0);
        private Iterator<Document> documents = Collections.emptyIterator();
        private int taken;

        @Override
        public boolean hasNext() {
          return taken < part.to - part.from || rest.hasNext();
        }

        @Override
        public Document next() {
          if (taken == part.to - part.from) {
            part = rest.next();
            documents = part.documents();
            taken = 0;
          }
          taken++;
          Document document = documents.next();
          part.without.forEach(document::removeFields);
          return document;
        }
      };
    }
  }

  private static List<String> problems(Block... blocks) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
        for (Block block : blocks) {
          writer.addDocuments(block);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        BlockCheck check = new BlockCheck();
        check.check(reader);
        return new ArrayList<>(check.problems());
      }
    }
  }

  @Test
  void completeArticlesHaveNoProblem() throws IOException {
    assertThat(problems(Block.of(DAM), Block.of(FAIR))).isEmpty();
  }

  @Test
  void paragraphsWithoutAnArticleAreFound() throws IOException {
    assertThat(problems(Block.of(DAM), new Block(Part.of(FAIR, 0, 2))))
        .singleElement()
        .asString()
        .contains("paragraphs without an article");
  }

  @Test
  void aDuplicateArticleIsFound() throws IOException {
    assertThat(problems(Block.of(DAM), Block.of(DAM)))
        .containsExactly("article 'dam' is there twice");
  }

  @Test
  void aMissingParagraphIsFound() throws IOException {
    assertThat(problems(new Block(Part.of(DAM, 1, 3))))
        .hasSize(2)
        .anyMatch(p -> p.equals("article 'dam' has paragraph 1 in place 0"))
        .anyMatch(p -> p.startsWith("article 'dam' cannot be read back"));
  }

  @Test
  void aParagraphOfAnotherArticleIsFound() throws IOException {
    assertThat(problems(new Block(Part.of(DAM, 0, 1), Part.of(FAIR, 1, 3))))
        .contains("a block of article 'dam' has a paragraph of 'fair'");
  }

  @Test
  void anArticleAtTheEndOfAnotherBlockIsFound() throws IOException {
    assertThat(problems(new Block(Part.of(DAM, 0, 2), Part.of(FAIR, 2, 3))))
        .contains("article 'fair' ends a block of 'dam', indexed as fair")
        .anyMatch(p -> p.startsWith("article 'fair' cannot be read back"));
  }

  @Test
  void anAdditionalParagraphIsFound() throws IOException {
    assertThat(problems(new Block(Part.of(DAM, 0, 2), Part.of(DAM, 1, 3))))
        .containsExactly(
            "article 'dam' has paragraph 1 in place 2",
            "article 'dam' has other paragraphs than its original");
  }

  @Test
  void aParagraphWithoutItsNotesIsFound() throws IOException {
    assertThat(problems(new Block(new Part(DAM, 0, 3, List.of(Schema.NOTES)))))
        .contains("article 'dam' has paragraph 0 without its text or its notes")
        .contains("article 'dam' has paragraph 1 without its text or its notes");
  }

  @Test
  void onlyTheFirstHundredProblemsAreKept() throws IOException {
    Block[] blocks = Stream.generate(() -> Block.of(DAM)).limit(150).toArray(Block[]::new);
    assertThat(problems(blocks)).hasSize(100);
  }
}
