package io.studentdata.core.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Real OULAD extracts, where this machine has them: the environment's {@code STUDENTDATA_OULAD}
 * names the directory that holds the two zips. A test without them is skipped and says so.
 */
public final class Oulad {
  /** The variable that names the directory. */
  public static final String VARIABLE = "STUDENTDATA_OULAD";

  private Oulad() {}

  /** Three presentations: 2,168 enrollments, 450,296 click rows. */
  public static Optional<Path> small() {
    return find("oulad-small.zip");
  }

  /** Fifteen presentations of three terms: 21,333 enrollments, 7,035,828 click rows. */
  public static Optional<Path> subset() {
    return find("oulad-2013B-2013J-2014B.zip");
  }

  /** {@link #small()}, or the test is skipped. */
  public static Path assumeSmall() {
    return assume(small(), "oulad-small.zip");
  }

  /** {@link #subset()}, or the test is skipped. */
  public static Path assumeSubset() {
    return assume(subset(), "oulad-2013B-2013J-2014B.zip");
  }

  private static Optional<Path> find(String file) {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .map(directory -> Path.of(directory, file))
        .filter(Files::isRegularFile);
  }

  private static Path assume(Optional<Path> found, String file) {
    Assumptions.assumeTrue(
        found.isPresent(), () -> "Set " + VARIABLE + " to the directory that holds " + file);
    return found.orElseThrow();
  }
}
