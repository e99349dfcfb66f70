package dev.onrecord.read.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void valuesAreFoundByTheirPath() {
    Json json = Json.parse("{\"a\": {\"b\": [1, null, \"x\"]}, \"c.d\": true, \"n\": null}", "");

    assertThat(json.path("a.b").items())
        .extracting(Json::string)
        .extracting(text -> text.orElse("none"))
        .containsExactly("1", "none", "x");
    assertThat(json.path("c.d").string()).contains("true");
    assertThat(json.path("a.b.c")).isEqualTo(Json.NONE);
    assertThat(json.at("n").items()).isEmpty();
  }

  @Test
  void whatIsOfNoUseIsCheckedAndNotKept() {
    Json json = Json.parse("{\"a\": [1, 2], \"b\": 3}", "", "b"::equals);

    assertThat(json).isEqualTo(new Json.Fields(Map.of("a", Json.NONE, "b", json.at("b"))));
    assertThat(refused("{\"a\": [1, 2}, \"b\": 3}").problem()).isEqualTo(Problem.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"a\": 1",
        "{\"a\" 1}",
        "[1 2]",
        "{\"a\": 1} 2",
        "{\"a\": \"\\x\"}",
        "{\"a\": \"b"
      })
  void aMistakeIsToldWithItsPlace(String text) {
    UnreadableArticleException refused = refused(text);

    assertThat(refused.problem()).isEqualTo(Problem.MALFORMED);
    assertThat(refused.position().orElse(-1)).isBetween(0L, (long) text.length());
    assertThat(refused).hasMessageContaining("dump.json").hasMessageContaining("not JSON");
  }

  @Test
  void whatIsTooDeepIsRefused() {
    assertThat(refused("[".repeat(300) + "]".repeat(300)).problem()).isEqualTo(Problem.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "]", "} x", "x", "\"\\"})
  void whatComesBeforeAMistakeIsKeptByLenientReading(String mistake) {
    List<Json> read = Json.leniently("{\"a\": [{\"b\": \"c\"}, {\"d\": 1, \"e\": " + mistake);

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().at("a").items()).hasSize(2);
    assertThat(read.getFirst().at("a").items().getFirst().at("b").string()).contains("c");
    assertThat(read.getFirst().at("a").items().get(1).at("d").string()).contains("1");
  }

  @Test
  void commonSlipsAreNoMistakesToLenientReading() {
    List<Json> read = Json.leniently("[{\"a\": \"1\n2\", /* x */ \"b\": \"\\'\",},] {\"c\": 3}");

    assertThat(read).hasSize(2);
    assertThat(read.getFirst().items().getFirst().at("a").string()).contains("1\n2");
    assertThat(read.getFirst().items().getFirst().at("b").string()).contains("'");
    assertThat(read.get(1).at("c").string()).contains("3");
  }

  private static UnreadableArticleException refused(String text) {
    return catchThrowableOfType(
        UnreadableArticleException.class, () -> Json.parse(text, "dump.json", "b"::equals));
  }
}
