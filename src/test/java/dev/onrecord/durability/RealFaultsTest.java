package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.durability.RealFaults.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link RealFaults#main}, with what needs no special rights. */
class RealFaultsTest {
  @TempDir Path folder;

  @Test
  void aWriterThatLosesItsPermissionSaysSoAndGoesOnWhenItIsBack()
      throws IOException, InterruptedException {
    RealFaults faults = new RealFaults(folder, 1);
    faults.strike(Fault.PERMISSION, 0);
    assertThat(faults.told().getFirst())
        .matches("failed (Storage|Closed).*(permit|AccessDenied).*");
  }

  @Test
  void aWriterWhoseFolderIsDeletedSaysSo() throws IOException, InterruptedException {
    RealFaults faults = new RealFaults(folder, 2);
    faults.strike(Fault.DELETED, 0);
    assertThat(faults.told().getFirst()).matches("failed (Storage|Closed).*(is gone|NoSuchFile).*");
  }

  @Test
  void aWriterThatRunsOutOfMemorySaysSoAndLosesNothingCommitted()
      throws IOException, InterruptedException {
    new RealFaults(folder, 3).starve(0);
  }
}
