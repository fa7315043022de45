package io.studentdata.core.source.xapi;

import io.studentdata.core.ingest.FileImportContract;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class XapiLinesImportTest extends FileImportContract {
  @Override
  protected Path write(Path into) throws IOException {
    return written(into, statements());
  }

  @Override
  protected Optional<Path> writeShuffled(Path into, long seed) throws IOException {
    List<TinyJson> other = statements();
    Collections.shuffle(other, new Random(seed));
    return Optional.of(written(into, other));
  }

  @Override
  protected StudentSource open(Path path) {
    return XapiSource.of(path).registering(Registering.byMonth());
  }

  /** Of several courses, pages and students; one is voided. */
  private static List<TinyJson> statements() {
    List<TinyJson> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String video = "https://lms.example.edu/course/%d/video/%d".formatted(i % 2, i % 3);
      all.add(
          TinyJson.statement(i)
              .with("context", TinyJson.course(i % 2))
              .with("object", TinyJson.activity(video, "video")));
    }
    all.add(TinyJson.voiding(99, 3));
    return all;
  }

  Path written(Path into, List<TinyJson> all) throws IOException {
    return TinyJson.write(into.resolve("s.jsonl"), TinyJson.lines(all));
  }
}
