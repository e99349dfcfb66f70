package dev.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@link FaultSchedules#main}. */
class FaultSchedulesTest {
  private static final int SCHEDULES = 150;

  @Test
  void everyFaultIsNamedAndLeavesTheIndexAtACommit() {
    FaultSchedules schedules = new FaultSchedules();
    for (int seed = 1; seed <= SCHEDULES; seed++) {
      schedules.run(seed);
    }
    assertThat(schedules.failed()).isGreaterThan(SCHEDULES / 4);
  }
}
