package dev.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.TermAutomata;
import dev.onrecord.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsMatcherTest {
  private static List<String> found(Words words, String text) {
    WordsMatcher matcher = WordsMatcher.of(words, Reading.ENGLISH);
    Tokens tokens = Tokens.of(text);
    if (!matcher.matches(tokens)) {
      return List.of();
    }
    SpanList spans = new SpanList();
    matcher.collect(tokens, 0, tokens.size(), spans);
    List<String> found = spans.joined().stream().map(s -> s.in(text)).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static Words all(String words) {
    return new Words.AllOf(words);
  }

  @Test
  void singleWordsMatchByStemWhateverTheCaseAndTheAccents() {
    assertThat(found(new Words.AnyOf("strike cafés"), "Striking at the Café, they STRUCK."))
        .containsExactly("Striking", "Café");
    assertThat(found(new Words.AnyOf("dam"), "The mayor's damage")).isEmpty();
  }

  @Test
  void allOfTheWordsAreNeededInAnyOrder() {
    assertThat(found(all("levee mayor"), "The mayor's levee is a levee."))
        .containsExactly("mayor's", "levee", "levee");
    assertThat(found(all("levee mayor"), "The levee holds.")).isEmpty();
  }

  @Test
  void aWordGivenTwiceCountsOnceAndMoreThanThereAreMeansAll() {
    assertThat(found(new Words.AtLeast(2, "levee levees dam"), "levees, levee")).isEmpty();
    assertThat(found(new Words.AtLeast(9, "levee dam"), "a dam, a levee"))
        .containsExactly("dam", "levee");
    assertThat(found(new Words.AtLeast(2, "levee dam river"), "dam by the river"))
        .containsExactly("dam", "river");
  }

  @Test
  void aPhraseIsExactAndOneSpan() {
    Words phrase = new Words.Phrase("frank investigation", 0);
    assertThat(found(phrase, "A “frank, Investigation” and a frank investigation."))
        .containsExactly("frank, Investigation", "frank investigation");
    assertThat(found(phrase, "frank investigations, investigation frank")).isEmpty();
  }

  @Test
  void overlappingPhrasesBecomeOneSpan() {
    assertThat(found(new Words.Phrase("far far", 0), "far far far away"))
        .containsExactly("far far far");
  }

  @Test
  void slopLetsWordsMove() {
    Words sloppy = new Words.Phrase("river rose", 2);
    assertThat(found(sloppy, "The river slowly rose.")).containsExactly("river slowly rose");
    assertThat(found(sloppy, "Up rose river.")).containsExactly("rose river");
    assertThat(found(new Words.Phrase("river rose", 1), "rose river")).isEmpty();
    assertThat(found(new Words.Phrase("far far", 3), "a far land")).isEmpty();
  }

  @Test
  void aPartOfNearMayBeSeveralWordsInAnyOrder() {
    Words near = new Words.Near(List.of(all("levee high"), all("flood")), 3, false);
    assertThat(found(near, "A high old levee, then the flood came."))
        .containsExactly("high", "levee", "flood");
    assertThat(found(near, "The levee, levee so high, met a flood."))
        .containsExactly("levee", "high", "flood");
    assertThat(found(near, "A high levee. They slept and rose and ate, and a flood came."))
        .isEmpty();
    assertThat(found(near, "A high wall, then the flood came.")).isEmpty();
  }

  @Test
  void nearMarksThePartsAndNotWhatLiesBetween() {
    Words near = new Words.Near(List.of(all("mayors"), all("resign")), 3, false);
    assertThat(found(near, "She resigned, as the mayor should."))
        .containsExactly("resigned", "mayor");
    assertThat(found(near, "She resigned before they had elected a mayor.")).isEmpty();
    Words ordered = new Words.Near(List.of(all("mayors"), all("resign")), 3, true);
    assertThat(found(ordered, "She resigned, as the mayor should.")).isEmpty();
    assertThat(found(ordered, "Mayors must resign.")).containsExactly("Mayors", "resign");
  }

  @Test
  void nearNeedsTwoOccurrencesOfAPartThatItHasTwice() {
    Words near = new Words.Near(List.of(all("vote"), all("votes")), 5, false);
    assertThat(found(near, "one vote")).isEmpty();
    assertThat(found(near, "a vote for a vote")).containsExactly("vote", "vote");
  }

  @Test
  void patternsLookAtTheWordsAsWritten() {
    assertThat(found(new Words.Prefix("Inve"), "Investigators invited"))
        .containsExactly("Investigators");
    assertThat(found(new Words.Wildcard("inv*t?d"), "invited investigators"))
        .containsExactly("invited");
    assertThat(found(new Words.Wildcard("x\\*"), "x xy")).isEmpty();
    assertThat(found(new Words.Fuzzy("Lavrov", 1), "Lavrvo, Lavrow, Lavrovsky"))
        .containsExactly("Lavrvo", "Lavrow");
    assertThat(found(new Words.Regexp("inv(ite|estigate)d?"), "invite Investigated investigator"))
        .containsExactly("invite", "Investigated");
    assertThat(found(new Words.Prefix("investig"), "to investigate"))
        .containsExactly("investigate");
    assertThat(found(new Words.Wildcard("investig"), "to investigate")).isEmpty();
  }

  @Test
  void wordsWithoutLettersMatchNothing() {
    assertThat(found(new Words.AnyOf("?!"), "What?!")).isEmpty();
    assertThat(found(all("?!"), "What?!")).isEmpty();
    assertThat(found(new Words.Phrase("...", 0), "What...")).isEmpty();
    assertThat(found(new Words.Phrase("...", 2), "What...")).isEmpty();
    assertThat(found(new Words.Near(List.of(all("."), all("!")), 2, false), "What!.")).isEmpty();
  }

  @Test
  void hostilePatternsAreRefusedWithThePattern() {
    assertThatThrownBy(
            () -> WordsMatcher.of(new Words.Regexp("(a|b)*a(a|b){400}"), Reading.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(a|b)*a(a|b){400}")
        .hasMessageContaining("too complex");
    assertThatThrownBy(
            () -> WordsMatcher.of(new Words.Regexp("((a{999}){999}){999}"), Reading.ENGLISH))
        .hasMessageContaining("repeats");
    assertThatThrownBy(() -> WordsMatcher.of(new Words.Regexp("a{,5"), Reading.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a{,5");
    assertThatThrownBy(
            () -> WordsMatcher.of(new Words.Regexp("(".repeat(100_000)), Reading.ENGLISH))
        .hasMessageContaining("100000");
    assertThatThrownBy(
            () -> WordsMatcher.of(new Words.Wildcard("*a" + "?".repeat(200)), Reading.ENGLISH))
        .hasMessageContaining("too complex");
  }

  @Test
  void exactTermsOfAnIndexAreToldFromItsStems() {
    TermAutomata forms = TermAutomata.wildcard("investig*");
    assertThat(accepts(forms, "=investigate")).isTrue();
    assertThat(accepts(forms, "investig")).isFalse();
    assertThat(accepts(TermAutomata.prefix("the"), "the")).isTrue();
    assertThat(accepts(TermAutomata.prefix("the"), "=theft")).isTrue();
    assertThat(accepts(TermAutomata.prefix("the"), "theft")).isFalse();
  }

  private static boolean accepts(TermAutomata forms, String term) {
    return org.apache.lucene.util.automaton.Operations.run(forms.ofExactTerms(), term);
  }
}
