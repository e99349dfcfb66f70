package dev.onrecord.lucene.query;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.people.PeopleCache;
import dev.onrecord.query.Query;
import dev.onrecord.query.Speech;
import dev.onrecord.query.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The equality of translated queries. Lucene uses a query as the key of its cached matches, so only
 * translations of the same query may be equal.
 */
class QueryTranslatorTest {
  private static final String TEXT_OF_BOTH = "The levee will hold, and the levee is old.";

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() {
    try (ArticleIndex index = ArticleIndex.open(folder, QueryTranslatorTest::annotated)) {
      index.add(Article.of("Ana Ruiz", List.of(TEXT_OF_BOTH)));
      index.add(Article.of("Jo Lee", List.of(TEXT_OF_BOTH)));
      index.commit();
    }
  }

  private static List<Paragraph> annotated(Article article) {
    return article.paragraphs().stream()
        .map(paragraph -> paragraph.withAttributions(List.of(saidBy(article.id()))))
        .toList();
  }

  private static Attribution saidBy(String name) {
    return new Attribution(
        Attribution.Kind.INDIRECT,
        new Source.Person(name, List.of()),
        Optional.empty(),
        Optional.empty(),
        List.of(new Span(0, 20)),
        "test",
        1);
  }

  /**
   * Returns distinct queries, each of which differs from another one in a single operand or option.
   */
  private static List<Query> queries() {
    Query levee = TEXT.matches("levee");
    Query old = TEXT.matches("old");
    return List.of(
        levee,
        old,
        levee.within(1, old),
        old.within(1, levee),
        levee.within(1, SPEAKER.named("Ruiz")),
        levee.within(2, old),
        levee.before(1, old),
        levee.after(1, old),
        Query.saidBy("Ruiz", TEXT.matches("levee")),
        Query.saidBy("Lee", TEXT.matches("levee")),
        Query.saidBy("Ruiz", TEXT.matches("levee"), Speech.QUOTED),
        Query.saidBy("Ruiz", TEXT.matches("old")),
        Query.saidBy("Ruiz", TEXT.phrase("levee will")),
        Query.saidBy("Ruiz", TEXT.phrase("levee is")),
        TEXT.near(1, new Words.Prefix("lev"), new Words.AnyOf("old")),
        TEXT.near(1, new Words.Prefix("leve"), new Words.AnyOf("old")),
        TEXT.near(1, new Words.Wildcard("l*v*"), new Words.AnyOf("old")),
        TEXT.near(2, new Words.Prefix("lev"), new Words.AnyOf("old")),
        TEXT.near(2, new Words.AtLeast(2, "levee will hold"), new Words.AnyOf("old")),
        TEXT.near(2, new Words.AllOf("levee will hold"), new Words.AnyOf("old")));
  }

  @Test
  void onlyTranslationsOfTheSameQueryAreEqual() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      QueryTranslator translator =
          new QueryTranslator(
              new PeopleCache().of(reader),
              new QueryBitSetProducer(Schema.articles()),
              () -> {
                throw new IOException("no stories are asked for");
              });
      List<Query> queries = queries();
      List<Query> again = queries();
      for (int i = 0; i < queries.size(); i++) {
        for (int j = 0; j < queries.size(); j++) {
          var one = translator.translate(queries.get(i));
          var other = translator.translate(again.get(j));
          assertThat(one.equals(other)).as("%s equals %s", one, other).isEqualTo(i == j);
          assertThat(i != j || one.hashCode() == other.hashCode()).as("%s", one).isTrue();
        }
      }
    }
  }
}
