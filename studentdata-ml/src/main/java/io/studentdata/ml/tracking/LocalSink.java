package io.studentdata.ml.tracking;

import io.studentdata.ml.tracking.RunFile.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Writes one run below its own directory; what is replaced is replaced by one rename. */
final class LocalSink implements RunSink {
  private static final String PART = ".part";

  private final Path directory;
  private Header header;

  LocalSink(Path directory, Header header) {
    this.directory = directory;
    this.header = header;
    writeHeader();
  }

  @Override
  public String id() {
    return header.id();
  }

  @Override
  public String location() {
    return directory.toString();
  }

  @Override
  public void param(String name, String value) {
    header.params().put(name, value);
    writeHeader();
  }

  @Override
  public void metric(String name, MetricPoint point) {
    Path file = directory.resolve(RunFile.METRICS);
    try {
      Files.write(
          file,
          RunFile.encode(name, point),
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  @Override
  public void tag(String name, String value) {
    header.tags().put(name, value);
    writeHeader();
  }

  @Override
  public void artifact(String path, Path file) {
    Path kept = directory.resolve(RunFile.ARTIFACTS).resolve(path);
    Path part = directory.resolve("artifact" + PART);
    try {
      Files.createDirectories(kept.getParent());
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw cannotWrite(kept, e);
    }
  }

  @Override
  public void end(RunStatus status, String reason, Instant at) {
    header = header.ended(status, reason, at);
    writeHeader();
  }

  private void writeHeader() {
    Path file = directory.resolve(RunFile.HEADER);
    Path part = directory.resolve(RunFile.HEADER + PART);
    try {
      Files.write(part, RunFile.encode(header));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static TrackingException cannotWrite(Path file, IOException e) {
    return new TrackingException(
        "Cannot write %s: %s. Check free space and that the directory can be written"
            .formatted(file, e),
        e);
  }
}
