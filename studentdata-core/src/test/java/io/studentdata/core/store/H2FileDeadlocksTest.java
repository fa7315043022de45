package io.studentdata.core.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2FileDeadlocksTest extends DeadlocksContract {
  @TempDir Path folder;

  @Override
  StudentStore emptyStore() {
    return StudentStore.embedded(folder.resolve("students"));
  }
}
