package dev.onrecord.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.lucene.store.FaultyDirectory.Call;
import dev.onrecord.lucene.store.FaultyDirectory.Fault;
import org.junit.jupiter.api.Test;

/** A short run of {@link FaultSchedules}. */
class FaultSchedulesTest {
  private static final int SCHEDULES = 200;

  @Test
  void everyFaultIsNamedAndLeavesTheIndexAtACommit() {
    FaultSchedules schedules = new FaultSchedules();
    for (int seed = 1; seed <= SCHEDULES; seed++) {
      schedules.run(seed);
    }
    String reached = schedules.reached().toString();
    assertThat(Call.values()).allMatch(call -> reached.contains(call.name()));
    assertThat(Fault.values()).allMatch(fault -> reached.contains(fault.name()));
  }
}
