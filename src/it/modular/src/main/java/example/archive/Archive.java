package example.archive;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.ArticleIndex;
import dev.onrecord.SampleIndex;
import dev.onrecord.query.Query;
import dev.onrecord.read.Articles;

/** A program in a module that requires only the library's module. */
public final class Archive {
  private Archive() {}

  /** Prints the exports of the library's module and the results of an index in memory. */
  public static void main(String[] args) {
    Module library = ArticleIndex.class.getModule();
    System.out.println(library + " exports the index: " + library.isExported("dev.onrecord"));
    System.out.println("exports the store: " + library.isExported("dev.onrecord.lucene.store"));
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(Articles.parse("Dam holds\n\n\"It will stand,\" said Nora Fells, an engineer.\n"));
      Query stands = SPEAKER.named("fells").and(TEXT.matches("standing"));
      index.search(stands).hits().forEach(h -> System.out.println(h.paragraph().speakers()));
    }
    try (SampleIndex sample =
        SampleIndex.of("dam: \"It will stand,\" said Nora Fells.", "dam: Rain fell all night.")) {
      System.out.println("found " + sample.find(Query.saidBy("Fells", TEXT.matches("stand"))));
      System.out.println("marked " + sample.marked(TEXT.matches("rain")));
    }
  }
}
