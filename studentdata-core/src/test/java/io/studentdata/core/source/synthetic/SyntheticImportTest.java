package io.studentdata.core.source.synthetic;

import io.studentdata.core.ingest.SourceImportContract;
import io.studentdata.core.source.StudentSource;

final class SyntheticImportTest extends SourceImportContract {
  @Override
  protected StudentSource source() {
    return SyntheticSource.ofStudents(12).seed(5);
  }
}
