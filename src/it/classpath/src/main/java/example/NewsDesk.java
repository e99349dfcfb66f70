package example;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;

import dev.onrecord.ArticleIndex;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.read.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that depends only on the library's jar: it annotates, indexes and searches two
 * articles.
 */
public final class NewsDesk {
  private static final Annotator ANNOTATOR = Annotator.standard();

  private NewsDesk() {}

  /** Runs the program. Arguments: the file of an article and the folder of an index. */
  public static void main(String[] args) throws IOException {
    Article ferry =
        Articles.read(Path.of(args[0]))
            .withSource("Harbour Gazette")
            .withPublished(LocalDate.of(2024, 5, 14));
    ANNOTATOR.annotate(ferry).forEach(NewsDesk::print);

    Article split =
        Article.of("split", List.of("Pilot Ugo Brink spoke first.", "\"It was calm,\" he said."))
            .withHeadline("Pilot heard")
            .withPublished(LocalDate.of(2024, 6, 3));
    System.out.println("split: " + ANNOTATOR.annotate(split).get(1).speakers());

    Path folder = Path.of(args[1]);
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.add(ferry);
      index.add(ferry);
      index.addAll(Stream.of(split));
      index.commit();
      ask(index);
      index.delete("split");
      index.commit();
    }
    try (ArticleIndex reader = ArticleIndex.openReadOnly(folder)) {
      System.out.println("left: " + reader.count(Query.all()));
    }
  }

  private static void print(Paragraph p) {
    System.out.println(p.ordinal() + " " + p.speakers());
    for (Attribution a : p.attributions()) {
      String source = a.source().map(s -> s.in(p.text())).orElse("(elsewhere)");
      String cue = a.cue().map(s -> s.in(p.text())).orElse("(none)");
      List<String> content = a.content().stream().map(s -> s.in(p.text())).toList();
      System.out.println("  " + a.kind() + " " + source + " | " + cue + " | " + content);
    }
  }

  private static void ask(ArticleIndex index) {
    Results hoses = index.search(SPEAKER.is("Helga Drummond").and(TEXT.phrase("fuel hoses")));
    for (Hit hit : hoses.hits()) {
      System.out.println("hoses: " + hit.paragraph().ordinal() + " " + (hit.score() > 0));
    }
    System.out.println("said: " + index.count(Query.saidBy("Pieter Oakes", TEXT.matches("hose"))));
    System.out.println("not said: " + index.count(Query.saidBy("Oakes", TEXT.matches("third"))));

    Search may =
        Search.of(TEXT.matches("engine hoses").and(PUBLISHED.in(YearMonth.of(2024, 5))))
            .sortBy(PUBLISHED.desc())
            .highlight(TEXT)
            .facet(SPEAKER.top(3), TOPIC.top(3), PUBLISHED.byMonth())
            .limit(2);
    Results page = index.search(may);
    System.out.println("page: " + page.total() + ", shown " + page.hits().size());
    System.out.println("speakers: " + page.facet(SPEAKER.top(3)));
    System.out.println("months: " + page.facet(PUBLISHED.byMonth()));
    for (Span span : page.hits().getFirst().highlights(TEXT)) {
      System.out.println("marked: " + span.in(page.hits().getFirst().paragraph().text()));
    }

    Query parsed = Query.parse("speaker:Oakes \"wrong engine room\" -drummond published:2024-05");
    System.out.println(parsed.equals(Query.parse(parsed.toString())) + " " + index.count(parsed));
  }
}
