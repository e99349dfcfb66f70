package dev.onrecord.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Tests of paragraphs beside others, where Lucene itself does not look at the time. */
class BesideQueryTest {
  private static Document document(String kind) {
    Document document = new Document();
    document.add(new StringField("kind", kind, Field.Store.NO));
    return document;
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term("kind", kind));
  }

  private static Query beside() {
    return new BesideQuery(kind("a"), kind("b"), 1, 1, new QueryBitSetProducer(kind("article")));
  }

  private static int count(Duration time) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (String kind : new String[] {"a", "b", "article", "a", "article"}) {
          writer.addDocument(document(kind));
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(new Deadline(time));
        return searcher.count(beside());
      }
    }
  }

  @Test
  void aParagraphBesideAnotherOfItsArticleMatches() throws IOException {
    assertThat(count(Duration.ofMinutes(1))).isEqualTo(1);
  }

  @Test
  void aDeadlineThatHasPassedIsNoticed() {
    assertThatThrownBy(() -> count(Duration.ZERO))
        .isInstanceOf(Deadline.Passed.class)
        .hasMessage("the deadline has passed");
  }
}
