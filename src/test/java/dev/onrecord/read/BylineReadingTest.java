package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The authors read from the same bylines in plain text, JSON and HTML. */
class BylineReadingTest {
  private static final String HEADLINE = "Crane falls into the harbour of Port Elling";
  private static final String FIRST =
      "The harbour was closed on Monday after a crane fell into the water, the port’s master said.";
  private static final String SECOND =
      "Nobody was hurt, and two ferries were sent to the old quay while divers looked for it.";

  static Stream<Arguments> bylines() {
    return Stream.of(
        byline("By Ana Ruiz and Juan Hart", "Ana Ruiz", "Juan Hart"),
        byline("By ANA RUIZ, Staff Writer", "ANA RUIZ"),
        byline("BY ANA RUIZ AND JUAN HART", "ANA RUIZ", "JUAN HART"),
        byline("Ana Ruiz | Associated Press", "Ana Ruiz"),
        byline("By Ana Ruiz | The Elling Post", "Ana Ruiz"),
        byline("By Ana Ruiz, ana.ruiz@elling.example", "Ana Ruiz"),
        byline("Ana Ruiz (ana.ruiz@elling.example)", "Ana Ruiz"),
        byline("By Ana Ruiz Updated April 12, 2031 at 5:43 p.m.", "Ana Ruiz"),
        byline("By Ana Ruiz on Dec. 19, 2031", "Ana Ruiz"),
        byline("By Ana Ruiz, Juan Hart and Mia Stone", "Ana Ruiz", "Juan Hart", "Mia Stone"),
        byline(
            "By Ana Ruiz, Juan Hart, and Mia Stone, The Elling Post",
            "Ana Ruiz",
            "Juan Hart",
            "Mia Stone"),
        byline("By Dr. Ana Ruiz, Chief Political Correspondent", "Dr. Ana Ruiz"),
        byline("By Ana Ruiz, MD", "Ana Ruiz, MD"),
        byline("By Ana Ruiz and Juan Hart; photographs by Mia Stone", "Ana Ruiz", "Juan Hart"),
        byline("Story by Ana Ruiz, Photos by Mia Stone", "Ana Ruiz"),
        byline("Photos by Mia Stone"),
        byline("Reporting by Ana Ruiz in Port Elling; editing by Tom Lee", "Ana Ruiz"),
        byline("(Reporting by Ana Ruiz; Additional reporting by Juan Hart)", "Ana Ruiz"),
        byline("Written by Ana Ruiz, edited by Tom Lee", "Ana Ruiz"),
        byline("By Ana Ruiz in Port Elling and Juan Hart in Mill", "Ana Ruiz", "Juan Hart"),
        byline("By Ana Ruiz for The Elling Post", "Ana Ruiz"),
        byline("By Ana Ruiz (Reuters)", "Ana Ruiz"),
        byline("By The Associated Press", "The Associated Press"),
        byline("By Marsh & Sons", "Marsh & Sons"),
        byline("By José Ortega y Gasset", "José Ortega y Gasset"),
        byline("By Frances d'Emilio and Jan van der Berg", "Frances d'Emilio", "Jan van der Berg"));
  }

  private static Arguments byline(String line, String... authors) {
    return Arguments.of(line, List.of(authors));
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void authorsAreReadFromPlainText(String line, List<String> authors) {
    String text = String.join("\n", HEADLINE, line, "", FIRST, SECOND);

    assertThat(Articles.parse(text).authors()).isEqualTo(authors);
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void authorsAreReadFromJson(String line, List<String> authors) {
    for (String name : List.of("author", "byline")) {
      String json = "{\"title\": \"%s\", \"%s\": \"%s\", \"text\": \"%s\"}";

      assertThat(Articles.parse(json.formatted(HEADLINE, name, line, FIRST)).authors())
          .isEqualTo(authors);
    }
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void authorsAreReadFromTheBodyOfAPage(String line, List<String> authors) {
    assertThat(page("", "<div>" + line + "</div>").authors()).isEqualTo(authors);
  }

  @ParameterizedTest
  @MethodSource("bylines")
  void authorsAreReadFromTheMetadataOfAPage(String line, List<String> authors) {
    assertThat(page("<meta name=author content=\"" + line + "\">", "").authors())
        .isEqualTo(authors);
  }

  private static Article page(String head, String byline) {
    return Articles.parse(
        "<!doctype html><html><head>%s</head><body><h1>%s</h1>%s<p>%s</p><p>%s</p>"
            .formatted(head, HEADLINE, byline, FIRST, SECOND));
  }
}
