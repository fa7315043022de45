package io.studentdata.core.source.caliper;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A directory of envelopes over several lines, with a description of the course. */
class CaliperEnvelopeTest extends StudentSourceContract {
  private static final String SECTION =
      """
      {"@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
       "id": "https://example.edu/sections/1", "type": "CourseSection",
       "name": "CPS 435 Learning Analytics, Section 01"}""";

  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    TinyJson one = CaliperRows.envelope(SECTION, TinyJson.event(1), TinyJson.event(2));
    TinyJson two = CaliperRows.envelope(TinyJson.event(3), TinyJson.event(4));
    TinyJson.write(directory.resolve("1.json"), one.toString().replace(", \"", ",\n \""));
    TinyJson.write(directory.resolve("2.json"), "[" + two + "]");
  }

  @Override
  protected StudentSource source() {
    return CaliperSource.of(directory).registering(Registering.byMonth());
  }
}
