package io.studentdata.core.source.synthetic;

import io.studentdata.core.ingest.SourceImportContract;
import io.studentdata.core.source.StudentSource;

final class SyntheticSourceImportTest extends SourceImportContract {
  @Override
  protected StudentSource source() {
    return SyntheticSource.ofStudents(5).seed(5).withEvents(0.08);
  }
}
