package dev.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.cue.CueFinder;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.Entities;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Roles;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests of single steps of attribution. */
class StepsTest {
  private static ArticleContext read(String... paragraphs) {
    List<Tokens> tokens = List.of(paragraphs).stream().map(Tokens::of).toList();
    return ArticleContext.of(Tokens.of(""), tokens, new KnownPeople());
  }

  private static List<String> sentences(String text) {
    ArticleContext context = read(text);
    return IntStream.range(0, context.sentences().count()).mapToObj(s -> text(context, s)).toList();
  }

  private static String text(ArticleContext context, int sentence) {
    int first = context.sentences().first(sentence);
    return context.tokens().text(first, context.sentences().end(sentence) - 1);
  }

  private static List<String> quotations(String... paragraphs) {
    ArticleContext context = read(paragraphs);
    List<String> texts = new ArrayList<>();
    for (int q = 0; q < context.quotations().count(); q++) {
      Quotation quotation = context.quotations().get(q);
      texts.add(context.tokens().text(quotation.from(), quotation.to()));
    }
    return texts;
  }

  private static List<String> mentions(Mention.Kind kind, String text) {
    ArticleContext context = read(text);
    return IntStream.range(0, context.mentions().count())
        .mapToObj(context.mentions()::get)
        .filter(m -> m.kind() == kind)
        .map(m -> context.tokens().text(m.first(), m.last()))
        .toList();
  }

  private static List<String> entities(String... paragraphs) {
    Entities entities = read(paragraphs).entities();
    return IntStream.range(0, entities.size()).mapToObj(e -> entities.get(e).name()).toList();
  }

  @Test
  void sentencesEndAtStopsButNotAtAbbreviations() {
    assertThat(sentences("Mr. Hart met Gov. Li in the U.S. on Monday. He left. “Why?” he asked."))
        .containsExactly(
            "Mr. Hart met Gov. Li in the U.S. on Monday.", "He left.", "“Why?” he asked.");
  }

  @Test
  void aSentenceNeverGrowsWithoutBound() {
    assertThat(sentences("word ".repeat(5000)).size()).isGreaterThan(10);
  }

  @Test
  void quotationsHaveManyMarks() {
    assertThat(quotations("“One” and \"two\" and ``three'' and ‘four’ and «five».")) //
        .containsExactly("One", "two", "three", "four", "five");
  }

  @Test
  void apostrophesAreNoQuotations() {
    assertThat(quotations("The workers’ rights and Hart’s ’90s hats aren't sold.")).isEmpty();
  }

  @Test
  void aQuotationGoesOnWhereTheNextParagraphOpensItAgain() {
    ArticleContext context = read("“We stay.", "“We do.”");
    assertThat(context.quotations().get(0).goesOn()).isTrue();
    assertThat(context.quotations().get(1).closed()).isTrue();
  }

  @Test
  void mentionsAreSortedByWhatTheyName() {
    String text = "The mayor met Ana Ruiz, officials and the Harbor Ministry in France.";
    assertThat(mentions(Mention.Kind.ROLE, text)).containsExactly("The mayor");
    assertThat(mentions(Mention.Kind.PERSON, text)).containsExactly("Ana Ruiz");
    assertThat(mentions(Mention.Kind.GROUP, text)).containsExactly("officials");
    assertThat(mentions(Mention.Kind.ORGANIZATION, text)).containsExactly("the Harbor Ministry");
    assertThat(mentions(Mention.Kind.PLACE, text)).containsExactly("France");
  }

  @Test
  void namesKeepTheirParticlesHyphensAndInitials() {
    assertThat(entities("Mayor Bill de Bruin met Sami al-Hamad, Daniel J. Hart and Park Geun-hye."))
        .contains("Bill de Bruin", "Sami al-Hamad", "Daniel J. Hart", "Park Geun-hye");
  }

  @Test
  void oneEntityHasManyNames() {
    assertThat(entities("Bill Hart came.", "Mr. Hart and William Hart left.", "Hart slept."))
        .containsExactly("William Hart");
  }

  @Test
  void offices() {
    assertThat(entities("Secretary of State Peter Hart met Speaker of the House Ana Ruiz."))
        .contains("Peter Hart", "Ana Ruiz");
  }

  @Test
  void rolesTakeInNarrowerOnes() {
    Roles minister = Roles.parse("Russian Foreign Minister");
    assertThat(minister.fits(Roles.parse("the diplomat"))).isTrue();
    assertThat(minister.fits(Roles.parse("the Russian diplomat"))).isTrue();
    assertThat(minister.fits(Roles.parse("the U.S. diplomat"))).isFalse();
    assertThat(minister.fits(Roles.parse("the mayor"))).isFalse();
  }

  @Test
  void cuesAreVerbsOutsideQuotationsAndNounPhrases() {
    ArticleContext context = read("The report said “he said so” and Ruiz told us.");
    CueFinder finder = new CueFinder(context);
    List<String> cues =
        IntStream.range(0, context.tokens().size())
            .filter(finder::mayBeCue)
            .mapToObj(t -> context.tokens().word(t).raw())
            .toList();
    assertThat(cues).containsExactly("said", "told");
  }

  @Test
  void aNameBesideSaidIsSurerThanAPronoun() {
    List<List<Attribution>> said =
        new Attributor(Models.shipped(), new KnownPeople())
            .attribute(
                Tokens.of(""),
                List.of(
                    Tokens.of("“The dam will hold,” Ana Ruiz said."),
                    Tokens.of("“It was built well,” she said.")));
    List<Double> sure = said.stream().map(a -> a.get(0).confidence()).toList();
    assertThat(sure).isSortedAccordingTo(Comparator.reverseOrder()).allMatch(c -> c > 0 && c < 1);
  }

  @Test
  void knownPeopleAreFoundByAnyName() {
    KnownPeople known = new KnownPeople();
    known.add("Ana Ruiz", List.of("Anita"), List.of());
    assertThat(known.named("ruiz", Optional.empty())).isPresent();
    assertThat(known.named("anita", Optional.empty())).isPresent();
    assertThat(known.named("hart", Optional.empty())).isEmpty();
  }
}
