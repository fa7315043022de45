package io.studentdata.core.source.caliper;

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

class CaliperLinesImportTest extends FileImportContract {
  @Override
  protected Path write(Path into) throws IOException {
    return written(into, events());
  }

  @Override
  protected Optional<Path> writeShuffled(Path into, long seed) throws IOException {
    List<TinyJson> other = events();
    Collections.shuffle(other, new Random(seed));
    return Optional.of(written(into, other));
  }

  @Override
  protected StudentSource open(Path path) {
    return CaliperSource.of(path).registering(Registering.byMonth());
  }

  private static List<TinyJson> events() {
    List<TinyJson> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(TinyJson.event(i));
    }
    return all;
  }

  Path written(Path into, List<TinyJson> all) throws IOException {
    return TinyJson.write(into.resolve("e.jsonl"), TinyJson.lines(all));
  }
}
