package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manifest promises, and deliveries that cannot be read at all. */
class OneRosterManifestTest {
  @TempDir Path directory;

  private final TextFiles files = TinyOneRoster.v11();

  @ParameterizedTest
  @ValueSource(strings = {"bulk", "delta"})
  void aFileThatTheManifestPromisesMustBeThere(String mode) throws Exception {
    mode("results", mode).without("results.csv");

    assertRefused(
        "Cannot read %s: results.csv is missing, but manifest.csv says it comes in %s. Take the complete files, or correct the manifest"
            .formatted(directory, mode));
  }

  @Test
  void aFileThatTheManifestCallsAbsentIsNotReadEvenIfItIsThere() throws Exception {
    mode("results", "absent");
    OneRosterSource source = read();

    assertThat(source.attempts()).isEmpty();
    assertThat(source.notes())
        .contains("results.csv: not read, because the manifest says it is absent");
  }

  @Test
  void aFileThatIsThereButNotListedIsNotGuessedAt() throws Exception {
    files.each("manifest.csv", line -> line.startsWith("file.results") ? "" : line);

    assertRefused(
        "Cannot read %s: results.csv is there, but manifest.csv does not say how it comes. Take the complete files, or correct the manifest"
            .formatted(directory));
  }

  @Test
  void aFileThatIsNeitherThereNorListedIsAbsent() throws Exception {
    files
        .each("manifest.csv", line -> line.startsWith("file.results") ? "" : line)
        .without("results.csv");

    assertThat(read().attempts()).isEmpty();
  }

  @Test
  void withoutAManifestWhatIsThereIsTakenForComplete() throws Exception {
    RosterRows with = RosterRows.of(read());
    Files.delete(directory.resolve("manifest.csv"));
    OneRosterSource source = OneRosterSource.of(directory);

    assertThat(RosterRows.of(source)).isEqualTo(with);
    assertThat(source.notes())
        .contains("There is no manifest.csv: all files that are there are taken for complete");
  }

  @Test
  void letterCaseInTheManifestDoesNotCount() throws Exception {
    RosterRows plain = RosterRows.of(read());
    files.each("manifest.csv", line -> line.replace(",bulk", ",Bulk").replace("file.", "FILE."));

    assertThat(RosterRows.of(read())).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"1.0", "2.0", "'  '", "1.1.5"})
  void otherVersionsAreRefused(String version) throws Exception {
    files.line("manifest.csv", 3, "oneroster.version," + version);

    assertRefused(
        "Cannot read manifest.csv: oneroster.version is '%s' (expected 1.1 or 1.2). Export the files in one of these versions"
            .formatted(version.strip()));
  }

  @Test
  void anUnknownModeIsRefused() throws Exception {
    mode("users", "full");

    assertRefused(
        "Cannot read manifest.csv: file.users is 'full' (expected absent, bulk or delta). Correct the line");
  }

  @Test
  void aBadLineOfTheManifestIsNamed() throws Exception {
    files.add("manifest.csv", "file.roles");

    assertRefused(
        "Cannot read manifest.csv line 18: number of cells is '1' (expected 2, as in the header line). Correct the line");
  }

  @Test
  void aDirectoryWithNoneOfTheFilesIsRefused() throws Exception {
    Files.writeString(directory.resolve("students.csv"), "a\n");

    assertThatThrownBy(() -> OneRosterSource.of(directory))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith(
            "Cannot read %s: it has none of OneRoster's files".formatted(directory));
  }

  @Test
  void missingColumnsAreNamed() throws Exception {
    files.each("enrollments.csv", line -> line.replace("classSourcedId", "class"));

    assertRefused(
        "Cannot read enrollments.csv: column classSourcedId is missing (found sourcedId,");
  }

  @Test
  void headersAloneAreAnEmptyDelivery() throws Exception {
    String manifest = files.text("manifest.csv");
    files.headersOnly().put("manifest.csv", manifest);
    RosterRows rows = RosterRows.of(read());

    assertThat(rows.items()).isEmpty();
    assertThat(rows.problems()).isEmpty();
  }

  private TextFiles mode(String file, String mode) {
    return files.each(
        "manifest.csv",
        line -> line.startsWith("file." + file + ",") ? "file." + file + "," + mode : line);
  }

  private OneRosterSource read() throws Exception {
    return OneRosterSource.of(files.writeTo(directory));
  }

  private void assertRefused(String message) {
    assertThatThrownBy(this::read)
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith(message)
        .message()
        .doesNotContain("\n");
  }
}
