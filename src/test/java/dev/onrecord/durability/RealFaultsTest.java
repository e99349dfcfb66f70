package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.durability.RealFaults.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link RealFaults}, with the faults that need no special rights. */
class RealFaultsTest {
  @TempDir Path folder;

  @Test
  void aWriterThatLosesItsPermissionSaysSoAndGoesOnWhenItIsBack()
      throws IOException, InterruptedException {
    RealFaults faults = new RealFaults(folder, 1);
    faults.runFault(Fault.PERMISSION, 0);
    assertThat(faults.messages().getFirst())
        .matches("failed (Storage|Closed).*(permit|AccessDenied).*");
  }

  @Test
  void aWriterWhoseFolderIsDeletedSaysSo() throws IOException, InterruptedException {
    RealFaults faults = new RealFaults(folder, 2);
    faults.runFault(Fault.DELETED, 0);
    assertThat(faults.messages().getFirst())
        .matches("failed (Storage|Closed).*(is gone|NoSuchFile).*");
  }

  @Test
  void aWriterThatRunsOutOfMemorySaysSoAndLosesNothingCommitted()
      throws IOException, InterruptedException {
    new RealFaults(folder, 3).exhaustMemory(0);
  }
}
