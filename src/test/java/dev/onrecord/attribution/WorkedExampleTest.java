package dev.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.attribution.CandidateAttributions.CuedAttributions;
import dev.onrecord.attribution.cue.CueFinder;
import dev.onrecord.attribution.cue.SourceChooser;
import dev.onrecord.attribution.cue.SourceOptions;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.TokenSpan;
import dev.onrecord.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The example that the documentation of the package carries through all steps. */
class WorkedExampleTest {
  private static final List<Tokens> PARAGRAPHS =
      List.of(
          Tokens.of("“The dam will hold,” Mayor Ana Ruiz said on Monday."),
          Tokens.of("She added that the gates were new. “We owe it to the valley.”"));

  private final ArticleContext context =
      ArticleContext.of(Tokens.of(""), PARAGRAPHS, new KnownPeople());
  private final CuedAttributions cued =
      CandidateAttributions.find(context, Models.shipped().source());
  private final Coreference coreference =
      Coreference.of(
          context, SourceMentions.of(context, cued.all()), Models.shipped().antecedent());

  private String text(int first, int last) {
    return context.tokens().text(first, last);
  }

  private String text(int mention) {
    Mention m = context.mentions().get(mention);
    return text(m.first(), m.last());
  }

  private String optional(OptionalInt mention) {
    return mention.isEmpty() ? "nobody" : text(mention.getAsInt());
  }

  private String text(CandidateAttribution attribution) {
    List<String> content =
        attribution.content().stream().map(s -> text(s.first(), s.last())).toList();
    return text(attribution.source().orElseThrow()) + ": " + String.join(" / ", content);
  }

  @Test
  void first_tokensSentencesAndQuotations() {
    assertThat(context.tokens().size()).isEqualTo(31);
    assertThat(context.sentences().count()).isEqualTo(3);
    assertThat(IntStream.range(0, context.quotations().count()).mapToObj(this::quotation))
        .containsExactly("“The dam will hold,”", "“We owe it to the valley.”");
  }

  private String quotation(int number) {
    return text(context.quotations().get(number).open(), context.quotations().get(number).close());
  }

  @Test
  void second_mentions() {
    assertThat(
            IntStream.range(0, context.mentions().count())
                .mapToObj(m -> context.mentions().get(m).kind() + " " + text(m)))
        .containsExactly(
            "THING The dam",
            "PERSON Mayor Ana Ruiz",
            "THING Monday",
            "SINGULAR_PRONOUN She",
            "THING the gates",
            "THING new",
            "FIRST_PERSON We",
            "THING owe",
            "IT it",
            "THING the valley");
  }

  @Test
  void third_entities() {
    assertThat(context.entities().size()).isEqualTo(1);
    assertThat(context.entities().get(0).name()).isEqualTo("Ana Ruiz");
  }

  @Test
  void fourth_cues() {
    CueFinder finder = new CueFinder(context);
    assertThat(
            IntStream.range(0, context.tokens().size())
                .filter(finder::mayBeCue)
                .mapToObj(t -> text(t, t)))
        .containsExactly("said", "added");
  }

  @Test
  void fifth_sources() {
    SourceChooser chooser = new SourceChooser(context, Models.shipped().source());
    int said = cued.all().getFirst().cue().map(TokenSpan::first).orElseThrow();
    assertThat(
            new SourceOptions(context).of(said).stream().map(o -> o.mention()).map(this::optional))
        .containsExactly("nobody", "Mayor Ana Ruiz", "Monday");
    SourceChooser.Choice choice = chooser.choose(said);
    assertThat(text(choice.mention().orElseThrow())).isEqualTo("Mayor Ana Ruiz");
    assertThat(choice.probability()).isBetween(0.99, 1.0);
  }

  @Test
  void sixth_contents() {
    assertThat(cued.all().stream().map(this::text))
        .containsExactly("Mayor Ana Ruiz: “The dam will hold,”", "She: that the gates were new");
  }

  @Test
  void seventh_coreference() {
    int she = cued.all().get(1).source().orElseThrow();
    assertThat(coreference.entitiesOf(she)).containsExactly(0);
  }

  @Test
  void eighth_quotationsWithoutACue() {
    List<CandidateAttribution> all =
        new UncuedQuotations(context, cued).attribute(Models.shipped().quotation());
    assertThat(all).hasSize(3).startsWith(cued.all().toArray(CandidateAttribution[]::new));
    assertThat(text(all.getLast())).isEqualTo("She: “We owe it to the valley.”");
    assertThat(all.getLast().rule()).hasToString("continuation");
  }

  @Test
  void ninth_attributionsWithConfidence() {
    List<List<Attribution>> attributions =
        new Attributor(Models.shipped(), new KnownPeople()).attribute(Tokens.of(""), PARAGRAPHS);
    assertThat(attributions.stream().flatMap(List::stream).map(WorkedExampleTest::line))
        .containsExactly(
            "Ana Ruiz 0.96 DIRECT verb",
            "Ana Ruiz 0.94 INDIRECT verb",
            "Ana Ruiz 0.86 DIRECT continuation");
  }

  private static String line(Attribution a) {
    String name = a.by() instanceof Source.Person person ? person.name() : "?";
    return String.format(Locale.ROOT, "%s %.2f %s %s", name, a.confidence(), a.kind(), a.rule());
  }
}
