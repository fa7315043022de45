package io.studentdata.core.source.synthetic;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;

/** With an offering that is recorded event by event. */
class SyntheticEventsTest extends StudentSourceContract {
  @Override
  protected StudentSource source() {
    return SyntheticSource.ofStudents(5).seed(5).withEvents(0.08);
  }
}
