package io.studentdata.core.source.caliper;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class CaliperLinesTest extends StudentSourceContract {
  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    TinyJson.write(
        directory.resolve("e.jsonl.gz"),
        TinyJson.lines(IntStream.range(0, 12).mapToObj(TinyJson::event).toList()));
  }

  @Override
  protected StudentSource source() {
    return CaliperSource.of(directory.resolve("e.jsonl.gz")).registering(Registering.byMonth());
  }
}
