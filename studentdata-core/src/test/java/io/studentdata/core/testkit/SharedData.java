package io.studentdata.core.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Public sample files in other formats than OULAD's, where this machine has them: the environment's
 * {@code STUDENTDATA_DATA} names the directory. A test without them is skipped and says so.
 */
public final class SharedData {
  /** The variable that names the directory. */
  public static final String VARIABLE = "STUDENTDATA_DATA";

  private SharedData() {}

  /**
   * A file or directory of the samples, or the test is skipped.
   *
   * @param name its path below the directory, such as {@code oneroster/users-2000.csv}
   */
  public static Path assume(String name) {
    Optional<Path> found =
        Optional.ofNullable(System.getenv(VARIABLE))
            .map(directory -> Path.of(directory, name))
            .filter(Files::exists);
    Assumptions.assumeTrue(
        found.isPresent(), () -> "Set " + VARIABLE + " to the directory that holds " + name);
    return found.orElseThrow();
  }
}
