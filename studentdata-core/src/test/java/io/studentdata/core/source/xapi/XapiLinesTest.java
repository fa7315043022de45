package io.studentdata.core.source.xapi;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class XapiLinesTest extends StudentSourceContract {
  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    List<TinyJson> statements = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      statements.add(
          TinyJson.statement(i).with("context", TinyJson.course(i % 3)).with("object", object(i)));
    }
    statements.add(TinyJson.voiding(99, 3));
    TinyJson.write(directory.resolve("s.jsonl"), TinyJson.lines(statements));
  }

  private static String object(int number) {
    return TinyJson.activity("https://lms.example.edu/video/" + number % 3, "video");
  }

  @Override
  protected StudentSource source() {
    return XapiSource.of(directory.resolve("s.jsonl")).registering(Registering.byMonth());
  }
}
