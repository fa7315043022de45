package io.studentdata.demo.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkDirectoryTest {
  @TempDir Path folder;

  @Test
  void isHeldByOneAtATimeAndTellsTheOtherWhoHasIt() {
    try (WorkDirectory held = WorkDirectory.take(folder)) {
      assertThat(held.root()).isAbsolute();
      assertThatThrownBy(() -> WorkDirectory.take(folder))
          .isInstanceOf(WorkDirectoryException.class)
          .hasMessageContaining("another process (" + ProcessHandle.current().pid() + ")")
          .hasMessageContaining("--work");
    }
  }

  @Test
  void isFreeAgainAfterwards() {
    WorkDirectory.take(folder).close();
    WorkDirectory.take(folder).close();
  }

  @Test
  void aLockLeftByAProcessThatDiedDoesNotHold() throws IOException {
    Files.writeString(folder.resolve(".lock"), "4711\n");

    WorkDirectory.take(folder).close();
  }

  @Test
  void aFileInItsPlaceIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> WorkDirectory.take(file))
        .isInstanceOf(WorkDirectoryException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFileThatFailsHalfwayLeavesTheEarlierOneAndNothingElse() throws IOException {
    Path file = folder.resolve("report.html");
    WholeFile.write(file, "first");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("second, but the disk is f");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(WorkDirectoryException.class)
        .hasMessageContaining("No space left");

    assertThat(file).hasContent("first");
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(file));
    }
  }
}
