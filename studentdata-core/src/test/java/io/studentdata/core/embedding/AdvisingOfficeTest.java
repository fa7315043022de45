package io.studentdata.core.embedding;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class AdvisingOfficeTest extends StudentSourceContract {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    AdvisingOfficeImportTest.writeContacts(folder);
  }

  @Override
  protected StudentSource source() {
    return AdvisingOffice.of(folder);
  }
}
