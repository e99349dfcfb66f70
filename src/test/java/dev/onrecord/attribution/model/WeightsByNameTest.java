package dev.onrecord.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights belong to named values, whatever the numbers of these are. */
class WeightsByNameTest {
  private static final List<String> TABLE =
      List.of("# a comment", "BIAS 0.5", "SIZE SMALL 1.5", "SIZE LARGE -2.25", "PAIR LARGE 1 4");

  private enum Size {
    SMALL,
    LARGE
  }

  private enum LaterSize {
    TINY,
    SMALL,
    MEDIUM,
    LARGE
  }

  /** Features of sizes. */
  private record Sizes<E extends Enum<E>>(FeatureFamily family) {
    static <E extends Enum<E>> Sizes<E> of(Class<E> type) {
      Dimension size = Dimension.of("size", type);
      FeatureFamily family = new FeatureFamily();
      family.feature("BIAS");
      family.feature("SIZE", size);
      family.feature("PAIR", size, Dimension.upTo("commas", 3));
      return new Sizes<>(family);
    }

    double score(E value, int commas) {
      Features features = new Features();
      family.named("BIAS").orElseThrow().add(features);
      family.named("SIZE").orElseThrow().add(features, Dimension.number(value));
      family.named("PAIR").orElseThrow().add(features, Dimension.number(value), commas);
      return features.score(Model.parse(TABLE.stream(), family).weights());
    }
  }

  @Test
  void aConstantAddedBeforeOthersChangesNoScore() {
    Sizes<Size> sizes = Sizes.of(Size.class);
    Sizes<LaterSize> later = Sizes.of(LaterSize.class);
    assertThat(sizes.score(Size.SMALL, 1)).isEqualTo(2);
    assertThat(later.score(LaterSize.SMALL, 1)).isEqualTo(2);
    assertThat(sizes.score(Size.LARGE, 1)).isEqualTo(2.25);
    assertThat(later.score(LaterSize.LARGE, 1)).isEqualTo(2.25);
    assertThat(later.score(LaterSize.MEDIUM, 1)).isEqualTo(0.5);
  }

  @Test
  void aVerbAddedBeforeOthersChangesNoSeed() {
    List<String> lemmas = CueVerbs.VERB.values();
    List<String> more = new ArrayList<>(lemmas);
    more.addFirst("zoggle");
    int[] seeds = CueVerbs.seeds(lemmas);
    int[] later = CueVerbs.seeds(more);
    assertThat(later[0]).isEqualTo("zoggle".hashCode());
    assertThat(later).hasSize(seeds.length + 1).endsWith(seeds);
  }

  /** Each dimension of names gets a name more, in its middle, and the shipped weights stay. */
  @ParameterizedTest
  @ValueSource(strings = {"source", "antecedent", "quotation", "confidence"})
  void aValueAddedInTheMiddleMovesNoShippedWeight(String name) throws IOException {
    FeatureFamily family = family(name);
    FeatureFamily larger = new FeatureFamily();
    for (WeightRow feature : family.all()) {
      larger.feature(
          feature.name(),
          feature.dimensions().stream()
              .map(WeightsByNameTest::withAnother)
              .toArray(Dimension[]::new));
    }
    List<String> lines = lines(name + "-weights.txt");
    float[] weights = Model.parse(lines.stream(), family).weights();
    float[] moved = Model.parse(lines.stream(), larger).weights();
    assertThat(larger.total()).isGreaterThan(family.total());
    assertThat(byName(larger, moved)).isEqualTo(byName(family, weights)).hasSizeGreaterThan(100);
  }

  private static FeatureFamily family(String name) {
    return switch (name) {
      case "source" -> SourceFeature.FAMILY;
      case "antecedent" -> AntecedentFeature.FAMILY;
      case "quotation" -> QuotationFeature.FAMILY;
      case "confidence" -> ConfidenceFeature.FAMILY;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Dimension withAnother(Dimension dimension) {
    boolean numbers = dimension.values().getFirst().equals("0");
    List<String> values = new ArrayList<>(dimension.values());
    if (!numbers) {
      values.add(values.size() / 2, "ANOTHER");
    }
    return new Dimension(dimension.name(), values, dimension.capped());
  }

  /** The weights that are not zero, each with the names of its feature and its values. */
  private static List<String> byName(FeatureFamily family, float[] weights) {
    List<String> named = new ArrayList<>();
    for (WeightRow feature : family.all()) {
      for (int value = 0; value < feature.size(); value++) {
        float weight = weights[feature.base() + value];
        if (weight != 0) {
          named.add(feature.name() + names(feature, value) + " " + weight);
        }
      }
    }
    return named;
  }

  private static String names(WeightRow feature, int value) {
    String names = "";
    int left = value;
    for (Dimension dimension : feature.dimensions().reversed()) {
      names = " " + dimension.values().get(left % dimension.size()) + names;
      left /= dimension.size();
    }
    return names;
  }

  private static List<String> lines(String file) throws IOException {
    var in = Objects.requireNonNull(Model.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  @Test
  void aLineThatNamesNothingKnownIsRefused() {
    FeatureFamily family = Sizes.of(Size.class).family();
    assertThatThrownBy(() -> Model.parse(Stream.of("WIDTH SMALL 1"), family))
        .hasMessage("no such feature: 'WIDTH SMALL 1'");
    assertThatThrownBy(() -> Model.parse(Stream.of("SIZE HUGE 1"), family))
        .hasMessage("no value of 'size' is named 'HUGE': 'SIZE HUGE 1'");
    assertThatThrownBy(() -> Model.parse(Stream.of("PAIR SMALL 1"), family))
        .hasMessageContaining("not one value for each of [size, commas]");
  }
}
