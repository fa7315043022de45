package io.studentdata.core.source.oneroster;

import io.studentdata.core.ingest.FileImportContract;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.TinyOneRoster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

final class OneRosterV12ZipImportTest extends FileImportContract {
  @Override
  protected Path write(Path into) throws IOException {
    return TinyOneRoster.v12().zipTo(Files.createDirectories(into).resolve("roster.zip"), "");
  }

  @Override
  protected Optional<Path> writeShuffled(Path into, long seed) throws IOException {
    return Optional.of(
        TinyOneRoster.v12()
            .shuffle(new Random(seed))
            .zipTo(Files.createDirectories(into).resolve("roster.zip"), ""));
  }

  @Override
  protected StudentSource open(Path path) {
    return OneRosterSource.of(path);
  }
}
