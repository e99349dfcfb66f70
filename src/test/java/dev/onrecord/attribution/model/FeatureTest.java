package dev.onrecord.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Features as products of dimensions. */
class FeatureTest {
  private final FeatureFamily family = new FeatureFamily();
  private final Features features = new Features();

  private int[] added() {
    int[] added = features.toArray();
    features.clear();
    return added;
  }

  @Test
  void everyValueHasAWeightOfItsOwn() {
    Feature first = family.feature("FIRST");
    Feature second = family.feature("SECOND", Dimension.below("a", 2), Dimension.below("b", 3));
    first.add(features);
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 3; b++) {
        second.add(features, a, b);
      }
    }
    assertThat(added()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(family.total()).isEqualTo(7);
  }

  @Test
  void aNumberOutsideItsDimensionIsRefused() {
    Feature feature = family.feature("GAP", Dimension.below("tokens", 3));
    assertThatThrownBy(() -> feature.add(features, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'tokens' of GAP has no number 3, only 0 to 2");
    assertThatThrownBy(() -> feature.add(features, -1)).hasMessageContaining("no number -1");
    assertThat(added()).isEmpty();
  }

  @Test
  void onlyACappedDimensionTakesLargerNumbersForItsLast() {
    Feature feature = family.feature("GAP", Dimension.upTo("tokens", 3));
    feature.add(features, 3);
    feature.add(features, 4);
    feature.add(features, Integer.MAX_VALUE);
    assertThat(added()).containsExactly(3, 3, 3);
    assertThatThrownBy(() -> feature.add(features, -1)).hasMessageContaining("no number -1");
  }

  @Test
  void aFeatureTakesANumberForEachDimension() {
    Feature feature =
        family.feature("PAIR", Dimension.upTo("commas", 3), Dimension.of("side", "LEFT", "RIGHT"));
    assertThatThrownBy(() -> feature.add(features, 1)).hasMessage("PAIR takes 2 numbers, not 1");
    assertThatThrownBy(() -> feature.add(features, 1, 1, 0)).hasMessageContaining("not 3");
  }

  @Test
  void aFeatureHasAtMostFourDimensions() {
    Dimension d = Dimension.below("d", 2);
    Feature feature = family.feature("FOUR", d, d, d, d);
    feature.add(features, 1, 0, 1, 1);
    assertThat(added()).containsExactly(11);
    assertThatThrownBy(() -> family.feature("FIVE", d, d, d, d, d))
        .hasMessageContaining("more than four");
  }

  @Test
  void valuesAndFeaturesHaveNamesOfTheirOwn() {
    assertThatThrownBy(() -> Dimension.of("side", "LEFT", "LEFT"))
        .hasMessageContaining("[LEFT, LEFT]");
    family.feature("SIDE", Dimension.of("side", "LEFT", "RIGHT"));
    assertThatThrownBy(() -> family.feature("SIDE", Dimension.upTo("n", 1)))
        .hasMessageContaining("'SIDE'");
  }

  @Test
  void setsAreNamedByTheirElements() {
    assertThat(Dimension.sets("marks", "A", "B", "C").values())
        .isEqualTo(List.of("NONE", "A", "B", "A+B", "C", "A+C", "B+C", "A+B+C"));
  }

  @Test
  void rangesAreNamedByTheirFirstNumbers() {
    RangeDimension words = RangeDimension.of("words", 0, 3, 8);
    assertThat(words.dimension().values()).containsExactly("0", "3", "8");
    assertThat(List.of(words.of(0), words.of(2), words.of(3), words.of(7), words.of(99)))
        .containsExactly(0, 0, 1, 1, 2);
  }
}
