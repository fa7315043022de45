package io.studentdata.core.privacy;

import io.studentdata.core.store.StudentStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2FileSubjectExportTest extends SubjectExportContract {
  @TempDir Path folder;

  @Override
  StudentStore emptyStore() {
    return StudentStore.embedded(folder.resolve("students"));
  }
}
