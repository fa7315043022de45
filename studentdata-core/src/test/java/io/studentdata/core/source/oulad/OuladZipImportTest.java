package io.studentdata.core.source.oulad;

import io.studentdata.core.ingest.FileImportContract;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.TinyOulad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

final class OuladZipImportTest extends FileImportContract {
  @Override
  protected Path write(Path into) throws IOException {
    return TinyOulad.create().zipTo(Files.createDirectories(into).resolve("oulad.zip"), "");
  }

  @Override
  protected Optional<Path> writeShuffled(Path into, long seed) throws IOException {
    return Optional.of(
        TinyOulad.create()
            .shuffle(new Random(seed))
            .zipTo(Files.createDirectories(into).resolve("oulad.zip"), ""));
  }

  @Override
  protected StudentSource open(Path path) {
    return OuladSource.of(path);
  }
}
