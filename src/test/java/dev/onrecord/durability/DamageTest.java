package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Damage}. */
class DamageTest {
  @Test
  void everyDamageIsNamedOrDoesNotMatter(@TempDir Path folder) throws IOException {
    Damage damage = new Damage(folder);
    assertThat(damage.size()).isGreaterThan(20);
    for (int seed = 1; seed <= 2 * damage.size(); seed++) {
      damage.run(seed);
    }
  }
}
