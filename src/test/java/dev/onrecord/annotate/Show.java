package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import java.nio.file.Path;
import java.util.List;

/** Prints articles with what is said of them beside what people marked. */
final class Show {
  private Show() {}

  public static void main(String[] args) throws Exception {
    List<GoldArticle> all =
        args[0].endsWith(".jsonl")
            ? GoldArticle.read(Path.of(args[0]))
            : List.of(GoldArticle.parse(java.nio.file.Files.readString(Path.of(args[0]))));
    for (GoldArticle gold : all) {
      if (args.length > 1 && !gold.id().contains(args[1])) {
        continue;
      }
      System.out.println("=== " + gold.id());
      for (Paragraph p : Annotator.standard().annotate(Article.of(gold.id(), gold.paragraphs()))) {
        System.out.println(p.ordinal() + " " + p.text());
        for (GoldArticle.GoldQuote q : gold.quotes()) {
          if (q.para() == p.ordinal()) {
            System.out.println(
                "   - "
                    + q.type()
                    + " "
                    + q.cueClass()
                    + " | "
                    + q.mention().orElse("-")
                    + " = "
                    + q.nameOrSilver().orElse("-")
                    + " ["
                    + q.cue()
                    + "] "
                    + q.spans().stream().map(s -> s.in(p.text())).toList());
          }
        }
        for (Attribution a : p.attributions()) {
          String by =
              a.by() instanceof Source.Unnamed u ? "(" + u.description() + ")" : a.by().toString();
          System.out.printf(
              "   + %s %s | %s = %s [%s] %s %.2f%n",
              a.kind(),
              a.rule(),
              a.source().map(s -> s.in(p.text())).orElse("-"),
              a.speaker().orElse(by),
              a.cue().map(s -> s.in(p.text())).orElse("-"),
              a.content().stream().map(s -> s.in(p.text())).toList(),
              a.confidence());
        }
      }
    }
  }
}
