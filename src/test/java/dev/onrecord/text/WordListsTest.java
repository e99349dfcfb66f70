package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.read.text.CreditLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private static final WordLists LISTS =
      new WordLists(Map.of("tags", List.of("nav navigation", "figure picture and caption")));

  @Test
  void aListIsReadAsLinesWordsPairsOrPatterns() {
    assertThat(LISTS.lines("tags")).containsExactly("nav navigation", "figure picture and caption");
    assertThat(LISTS.words("tags"))
        .containsExactlyInAnyOrder("nav", "navigation", "figure", "picture", "and", "caption");
    assertThat(LISTS.pairs("tags"))
        .isEqualTo(Map.of("nav", "navigation", "figure", "picture and caption"));
    assertThat(LISTS.pattern("tags").matcher("Figure Picture and Caption").matches()).isTrue();
  }

  @Test
  void theListsOfAResourceHaveNoComments() {
    WordLists read = WordLists.beside(CreditLine.class, "credits.txt");
    assertThat(read.lists().keySet())
        .containsExactlyInAnyOrder("credit", "caption-end", "name-and-address", "signature");
    assertThat(read.lists().values())
        .allSatisfy(lines -> assertThat(lines).noneMatch(line -> line.startsWith("//")));
  }

  @Test
  void aListOrResourceThatIsMissingIsNamed() {
    assertThatThrownBy(() -> LISTS.lines("roles"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no list 'roles' among [tags]");
    assertThatThrownBy(() -> WordLists.beside(CreditLine.class, "none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the library's jar has no resource 'none.txt'");
  }
}
