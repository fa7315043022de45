package io.studentdata.ml.tracking;

import io.studentdata.ml.tracking.RunFile.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Records runs below a directory, without a server. Each run has a directory of its own, named
 * after its id:
 *
 * <pre>
 * run.json        experiment, name, status, times, parameters, tags; replaced as a whole
 * metrics.jsonl   one JSON object a line and value: name, step, value, at
 * artifacts/…     the files, under the paths they were kept under
 * </pre>
 *
 * <p>What is recorded is on disk when the call returns, so that a run whose process dies keeps what
 * it had. Any number of trackers, in any number of processes, may share a directory.
 */
public final class LocalTracker implements RunTracker {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final SplittableRandom RANDOM = new SplittableRandom();

  private final Path directory;

  private LocalTracker(Path directory) {
    this.directory = directory;
  }

  /** Records below a directory, which is made when the first run starts. */
  public static LocalTracker in(Path directory) {
    return new LocalTracker(directory.toAbsolutePath().normalize());
  }

  @Override
  public TrackedRun start(String experiment, String runName) {
    RunNames.requireTitle("experiment", experiment);
    RunNames.requireTitle("run name", runName);
    Instant now = GuardedRun.now();
    try {
      Files.createDirectories(directory);
      String id = ID.format(now) + "-" + suffix();
      Path run = Files.createDirectory(directory.resolve(id));
      return new GuardedRun(new LocalSink(run, Header.started(id, experiment, runName, now)));
    } catch (IOException e) {
      throw new TrackingException(
          "Cannot start a run in %s: %s. Check that the directory can be written"
              .formatted(directory, e),
          e);
    }
  }

  /**
   * All runs, the oldest first. Directories that hold no run are passed over.
   *
   * @throws TrackingException if a run cannot be read
   */
  public List<LocalRun> runs() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(RunFile::isRun)
          .map(RunFile::read)
          .sorted(Comparator.comparing(LocalRun::startedAt).thenComparing(LocalRun::id))
          .toList();
    } catch (IOException e) {
      throw new TrackingException("Cannot list the runs in %s: %s".formatted(directory, e), e);
    }
  }

  /**
   * The run with an id.
   *
   * @throws TrackingException if the run cannot be read
   */
  public Optional<LocalRun> find(String id) {
    RunNames.requireArtifactPath(id);
    return Optional.of(directory.resolve(id)).filter(RunFile::isRun).map(RunFile::read);
  }

  /**
   * Sends the runs that are over to a server, with the times they had. Runs an earlier call sent
   * are left alone; one that was cut off halfway is replaced. Call it from one process at a time.
   *
   * @throws TrackingException at the first run that cannot be read or sent; call again to go on
   */
  public SendReport sendTo(MlflowTracker server) {
    return new RunSender(server).send(runs());
  }

  private static String suffix() {
    synchronized (RANDOM) {
      return "%08x".formatted(RANDOM.nextInt());
    }
  }

  @Override
  public String toString() {
    return "LocalTracker[" + directory + "]";
  }
}
