package io.studentdata.demo.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.studentdata.demo.work.WholeFile;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.demo.work.WorkDirectoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the steps left in a work directory, so that each can be run on its own. A step's entry
 * replaces its earlier one.
 */
public final class Journal {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  private Journal(Path folder) {
    this.folder = folder;
  }

  /** The journal of a work directory. */
  public static Journal of(WorkDirectory work) {
    return new Journal(work.journal());
  }

  /** Keeps what a load found. */
  public void keep(LoadEntry entry) {
    write("load", entry);
  }

  /** Keeps what a training found. */
  public void keep(TrainingEntry entry) {
    write("training", entry);
  }

  /** Keeps what a scoring found. */
  public void keep(ScoringEntry entry) {
    write("scoring", entry);
  }

  /** The last load, if there was one. */
  public Optional<LoadEntry> load() {
    return read("load", LoadEntry.class);
  }

  /** The last training, if there was one. */
  public Optional<TrainingEntry> training() {
    return read("training", TrainingEntry.class);
  }

  /** The last scoring, if there was one. */
  public Optional<ScoringEntry> scoring() {
    return read("scoring", ScoringEntry.class);
  }

  private void write(String name, Object entry) {
    try {
      WholeFile.write(file(name), JSON.writeValueAsString(entry));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + name + " as JSON", e);
    }
  }

  private <T> Optional<T> read(String name, Class<T> type) {
    Path file = file(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), type));
    } catch (IOException e) {
      throw new WorkDirectoryException(
          "Cannot read %s (%s). Delete it and run that step again"
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }
}
