package io.studentdata.core.source.oneroster;

import io.studentdata.core.ingest.FileImportContract;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.TinySds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/** Microsoft School Data Sync. */
final class OneRosterSdsImportTest extends FileImportContract {
  @Override
  protected Path write(Path into) throws IOException {
    return TinySds.files().writeTo(into);
  }

  @Override
  protected Optional<Path> writeShuffled(Path into, long seed) throws IOException {
    return Optional.of(TinySds.files().shuffle(new Random(seed)).writeTo(into));
  }

  @Override
  protected StudentSource open(Path path) {
    return OneRosterSource.of(path);
  }
}
