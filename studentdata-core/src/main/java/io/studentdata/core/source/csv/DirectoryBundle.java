package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory of files; its folders are not looked into. */
record DirectoryBundle(Path path) implements CsvBundle {
  @Override
  public boolean has(String file) {
    return find(file).isPresent();
  }

  @Override
  public InputStream open(String file) throws IOException {
    Path found =
        find(file)
            .orElseThrow(
                () ->
                    new SourceFormatException(
                        "Cannot read %s: %s is missing. Add it".formatted(path, file)));
    return Files.newInputStream(found);
  }

  private Optional<Path> find(String file) {
    Path exact = path.resolve(file);
    if (Files.isRegularFile(exact)) {
      return Optional.of(exact);
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> alike =
          all.filter(each -> each.getFileName().toString().equalsIgnoreCase(file))
              .filter(Files::isRegularFile)
              .toList();
      return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    } catch (IOException e) {
      throw new SourceFormatException(
          "Cannot read directory %s (%s). Check that it may be read".formatted(path, e), e);
    }
  }
}
