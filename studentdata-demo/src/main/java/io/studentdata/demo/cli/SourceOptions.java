package io.studentdata.demo.cli;

import io.studentdata.core.source.StudentSource;
import io.studentdata.demo.pipeline.SourceChoice;
import picocli.CommandLine.Option;

/** Where student records come from. */
final class SourceOptions {
  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      defaultValue = "synthetic",
      converter = SourceConverter.class,
      description =
          "What to read: synthetic, synthetic:STUDENTS, oulad:PATH of the Open University data set, oneroster:PATH of a OneRoster delivery, each a zip or a directory, xapi:PATH of statements or caliper:PATH of events, each a file or a directory (default: ${DEFAULT-VALUE}).")
  private SourceChoice source = SourceChoice.of("synthetic");

  @Option(
      names = "--quarantine",
      description =
          "Set bad rows aside in rejects/ and go on; otherwise the first bad row ends the import.")
  private boolean isQuarantining;

  SourceOptions() {}

  /** The source, opened: what is missing is told before anything is written. */
  StudentSource open(long seed) {
    return source.open(seed);
  }

  boolean isQuarantining() {
    return isQuarantining;
  }
}
