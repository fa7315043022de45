package io.studentdata.core.source.oulad;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.testkit.TinyOulad;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class OuladZipTest extends StudentSourceContract {
  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    TinyOulad.create().zipTo(directory.resolve("oulad.zip"), "anonymised/");
  }

  @Override
  protected StudentSource source() {
    return OuladSource.of(directory.resolve("oulad.zip"));
  }
}
