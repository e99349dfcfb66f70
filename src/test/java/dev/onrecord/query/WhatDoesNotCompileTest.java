package dev.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the compiler rejects expressions that cannot work, and accepts similar ones that can.
 */
class WhatDoesNotCompileTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final long LINE_OF_EXPRESSION = 7;
  private static final String CLASSES =
      Path.of(
              URI.create(
                  Query.class.getProtectionDomain().getCodeSource().getLocation().toString()))
          .toString();

  private static final List<String> REJECTED =
      List.of(
          "Query.saidBy(\"Ruiz\", HEADLINE.matches(\"levee\"))",
          "Query.saidBy(\"Ruiz\", ANYWHERE.matches(\"levee\"))",
          "Query.saidBy(\"Ruiz\", SOURCE.is(\"Wire\"))",
          "Query.saidBy(\"Ruiz\", TEXT.matches(\"a\").not())",
          "SPEAKER.desc()",
          "TOPIC.asc()",
          "AUTHOR.desc()",
          "TEXT.desc()",
          "TEXT.is(\"levee\")",
          "TEXT.top(3)",
          "HEADLINE.startsWith(\"Fl\")",
          "SPEAKER.matches(\"Ruiz\")",
          "SOURCE.phrase(\"The Daily\")",
          "SOURCE.named(\"Wire\")",
          "TOPIC.named(\"flood\")",
          "SPEAKER.inParagraph(\"flood\")",
          "PUBLISHED.top(3)",
          "PUBLISHED.is(\"2017-04-12\")",
          "PUBLISHED.on(\"2017-04-12\")",
          "PUBLISHED.in(2017)",
          "PUBLISHED.between(LocalDate.MIN, YearMonth.of(2017, 4))",
          "ORDINAL.is(\"3\")",
          "ORDINAL.byMonth()",
          "ORDINAL.in(YearMonth.of(2017, 4))",
          "ORDINAL.recency(30)",
          "SOURCE.byMonth()",
          "ORDINAL.ranges(Facet.since(LocalDate.MIN))",
          "PUBLISHED.ranges(Facet.atLeast(3))",
          "Search.of(TEXT.matches(\"a\")).sortBy(SPEAKER)",
          "Search.of(TEXT.matches(\"a\")).sortBy(PUBLISHED)",
          "Search.of(TEXT.matches(\"a\")).facet(SPEAKER)",
          "Search.of(TEXT.matches(\"a\")).highlight(SPEAKER)",
          "Search.of(TEXT.matches(\"a\")).highlight(\"text\")",
          "Search.of(TEXT.matches(\"a\")).deadline(500)",
          "Search.of(TEXT)",
          "article.with(Field.number(\"wordCount\"), \"900\")",
          "article.with(Field.number(\"wordCount\"), 900)",
          "article.with(Field.keyword(\"desk\"), List.of(\"Metro\"))",
          "article.with(Field.date(\"embargo\"), \"2017-04-12\")",
          "article.with(SPEAKER, \"Ana Ruiz\")",
          "Field.text(\"standfirst\").top(3)",
          "Field.keywords(\"tags\").asc()",
          "((Map<String, Long>) (Object) 1) == results.facet(PUBLISHED.byMonth())",
          "results.facet(SPEAKER.top(3)).get(1).intValue() + results.facet(\"speaker\")",
          "results.matrix(SPEAKER.top(3))",
          "results.matrix(SPEAKER.top(3).by(PUBLISHED.byMonth())).at(\"Ruiz\", \"2017-04\")",
          "new Words() {}",
          "new Query() {}");

  private static final List<String> ACCEPTED =
      List.of(
          "Query.saidBy(\"Ruiz\", TEXT.matches(\"levee\"))",
          "SOURCE.desc()",
          "TEXT.matches(\"levee\").not()",
          "SPEAKER.top(3)",
          "HEADLINE.prefix(\"Fl\")",
          "SPEAKER.named(\"Ruiz\").and(TOPIC.inParagraph(\"flood\"))",
          "PUBLISHED.in(Year.of(2017)).or(PUBLISHED.on(LocalDate.MIN))",
          "ORDINAL.ranges(Facet.atLeast(3))",
          "PUBLISHED.ranges(Facet.since(LocalDate.MIN))",
          "Search.of(TEXT.matches(\"a\")).sortBy(PUBLISHED.recency(30), SOURCE.asc())",
          "Search.of(TEXT.matches(\"a\")).facet(SPEAKER.top(3), PUBLISHED.byDay()).highlight(TEXT)",
          "article.with(Field.number(\"wordCount\"), 900L).with(Field.keyword(\"desk\"),"
              + " \"Metro\")",
          "article.with(Field.keywords(\"tags\"), List.of(\"a\")).get(Field.date(\"embargo\"))",
          "results.facet(PUBLISHED.byMonth()).get(YearMonth.of(2017, 4))",
          "results.matrix(SPEAKER.top(3).by(PUBLISHED.byMonth())).at(\"Ruiz\", YearMonth.of(2017,"
              + " 4))",
          "results.matrix(SPEAKER.top(3).by(TOPIC.top(2)).by(PUBLISHED.byYear())).columns()");

  @TempDir private Path folder;

  @Test
  void theCompilerRefusesWhatCannotWork() {
    Map<String, List<Long>> errors = errors(REJECTED);
    assertThat(errors).containsOnlyKeys(REJECTED);
    assertThat(errors.values())
        .allSatisfy(lines -> assertThat(lines).containsOnly(LINE_OF_EXPRESSION));
  }

  @Test
  void theCompilerTakesWhatCanWork() {
    assertThat(errors(ACCEPTED)).isEmpty();
  }

  /** Returns the lines with errors, by expression. */
  private Map<String, List<Long>> errors(List<String> expressions) {
    List<Source> sources =
        IntStream.range(0, expressions.size())
            .mapToObj(i -> new Source(i, expressions.get(i)))
            .toList();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-Xmaxerrs", "1000", "--class-path", CLASSES, "-d", folder.toString());
    COMPILER.getTask(null, null, found, options, null, sources).call();
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .collect(
            Collectors.groupingBy(
                d -> ((Source) d.getSource()).expression,
                Collectors.mapping(Diagnostic::getLineNumber, Collectors.toList())));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String expression;
    private final String text;

    Source(int number, String expression) {
      super(URI.create("string:///Example" + number + ".java"), Kind.SOURCE);
      this.expression = expression;
      text =
          """
          import static dev.onrecord.query.Fields.*;
          import dev.onrecord.article.*;
          import dev.onrecord.query.*;
          import java.time.*;
          import java.util.*;
          abstract class Example%d { Object example(Article article, Results results) {
            return %s;
          } }
          """
              .formatted(number, expression);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
