package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class OneRosterV11ZipTest extends StudentSourceContract {
  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    TinyOneRoster.v11().zipTo(directory.resolve("roster.zip"), "export/");
  }

  @Override
  protected StudentSource source() {
    return OneRosterSource.of(directory.resolve("roster.zip"));
  }
}
