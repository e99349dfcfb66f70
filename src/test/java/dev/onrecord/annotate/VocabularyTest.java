package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Topic;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.mediaTopics();

  @Test
  void topicsAreFoundByIdentifierAndByNameInAnyCase() {
    Topic conflict = vocabulary.get("medtop:20000056");
    assertThat(conflict.name()).isEqualTo("armed conflict");
    assertThat(vocabulary.find("Armed Conflict")).contains(conflict);
    assertThat(vocabulary.find("armed conflicts")).isEmpty();
    assertThatThrownBy(() -> vocabulary.get("armed conflicts"))
        .hasMessageContaining("'armed conflicts'");
  }

  @Test
  void broaderTopicsComeNearestFirst() {
    Topic war = vocabulary.get("civil war");
    assertThat(war.broader()).containsExactly("war", "armed conflict", "conflict, war and peace");
    assertThat(vocabulary.broader(war)).extracting(Topic::name).isEqualTo(war.broader());
    assertThat(vocabulary.narrower(vocabulary.get("war"))).containsExactly(war);
  }

  @Test
  void thereAreSeventeenTopicsAtTheTopAndEveryOtherIsPartOfOne() {
    assertThat(vocabulary.top()).hasSize(17);
    for (Topic topic : vocabulary.all()) {
      if (!topic.broader().isEmpty()) {
        assertThat(vocabulary.top()).contains(vocabulary.get(topic.broader().getLast()));
      }
    }
  }

  @Test
  void retiredTopicsAreLeftOut() {
    assertThat(vocabulary.find("medtop:20001378")).isEmpty();
    assertThat(vocabulary.get("missing in action").id()).isEqualTo("medtop:20000061");
  }
}
