package io.studentdata.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning events are loaded with the students and courses that they alone know. */
class EventsLoadTest {
  @TempDir Path folder;

  @Test
  void statementsAreLoaded() throws IOException {
    assertLoaded("xapi", IntStream.range(0, 12).mapToObj(TinyJson::statement).toList());
  }

  @Test
  void caliperEventsAreLoaded() throws IOException {
    assertLoaded("caliper", IntStream.range(0, 12).mapToObj(TinyJson::event).toList());
  }

  private void assertLoaded(String kind, List<TinyJson> events) throws IOException {
    Path file = TinyJson.write(folder.resolve("events.jsonl"), TinyJson.lines(events));

    Program load =
        Program.run(
            "load", "--source", kind + ":" + file, "--work", folder.resolve("work").toString());

    assertThat(load.code()).describedAs(load.err()).isZero();
    assertThat(load.out()).contains("5 enrollments, 12 clicks, 0 rows rejected");
  }
}
