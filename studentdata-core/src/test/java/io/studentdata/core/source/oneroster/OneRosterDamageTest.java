package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and files damaged anywhere: rows and problems, or one line, never anything else. */
class OneRosterDamageTest {
  @TempDir Path directory;

  private final TextFiles files = TinyOneRoster.v12();

  @Test
  void aZipCutAnywhereIsRefused() throws IOException {
    Path zip = files.zipTo(directory.resolve("roster.zip"), "");
    byte[] whole = Files.readAllBytes(zip);
    Random random = new Random(20);
    for (int length = 0; length < whole.length; length += 1 + random.nextInt(20)) {
      Files.write(zip, Arrays.copyOf(whole, length));

      assertThat(rows(zip)).as("cut to %d bytes", length).isEmpty();
    }
  }

  @Test
  void aZipWithAWrongByteAnywhereYieldsAllRowsOrIsRefused() throws IOException {
    Path zip = files.zipTo(directory.resolve("roster.zip"), "");
    RosterRows expected = RosterRows.of(OneRosterSource.of(zip));
    byte[] whole = Files.readAllBytes(zip);
    Random random = new Random(21);
    int tried = 0;
    int same = 0;
    for (int i = 0; i < whole.length; i += 1 + random.nextInt(25), tried++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 << random.nextInt(8));
      Files.write(zip, damaged);

      Optional<RosterRows> rows = rows(zip);
      // a file whose name was hit is missing, which the manifest tells
      assertThat(rows.orElse(expected)).as("byte %d", i).isEqualTo(expected);
      same += rows.isPresent() ? 1 : 0;
    }
    assertThat(same).isLessThan(tried / 2);
  }

  @Test
  void aManifestCutAnywhereIsRefusedOrSaysAllThatCounts() throws IOException {
    files.writeTo(directory);
    RosterRows expected = RosterRows.of(OneRosterSource.of(directory));
    byte[] text = Files.readAllBytes(directory.resolve("manifest.csv"));
    int refused = 0;
    for (int length = 0; length < text.length; length++) {
      Files.write(directory.resolve("manifest.csv"), Arrays.copyOf(text, length));

      Optional<RosterRows> rows = rows(directory);
      assertThat(rows.orElse(expected)).as("cut to %d bytes", length).isEqualTo(expected);
      refused += rows.isEmpty() ? 1 : 0;
    }
    assertThat(refused).isEqualTo(text.length - 2); // all but the last line's end
  }

  /** The last row of a cut file may lack the end of its last cell, which may be left empty. */
  @Test
  void aFileCutAnywhereYieldsNoMoreThanOneRowThatItDidNotHold() throws IOException {
    files.writeTo(directory);
    List<String> expected = RosterRows.of(OneRosterSource.of(directory)).items();
    for (String file : List.of("enrollments.csv", "results.csv", "lineItems.csv")) {
      byte[] text = Files.readAllBytes(directory.resolve(file));
      for (int length = 0; length < text.length; length += 2) {
        Files.write(directory.resolve(file), Arrays.copyOf(text, length));

        List<String> items = rows(directory).map(RosterRows::items).orElse(expected);
        assertThat(items.stream().filter(each -> !expected.contains(each)))
            .as("%s cut to %d bytes", file, length)
            .hasSizeLessThanOrEqualTo(1);
        assertThat(items).hasSizeLessThanOrEqualTo(expected.size());
      }
      Files.write(directory.resolve(file), text);
    }
  }

  @Test
  void filesWithWrongBytesYieldRowsProblemsOrOneLine() throws IOException {
    files.writeTo(directory);
    Random random = new Random(22);
    int read = 0;
    int problems = 0;
    for (String file : files.names()) {
      byte[] text = Files.readAllBytes(directory.resolve(file));
      for (int i = 0; i < 60; i++) {
        byte[] damaged = text.clone();
        for (int times = random.nextInt(4); times >= 0; times--) {
          damaged[random.nextInt(text.length)] = (byte) random.nextInt(256);
          damaged[random.nextInt(text.length)] = (byte) "\",\n\r?-0".charAt(random.nextInt(7));
        }
        Files.write(directory.resolve(file), damaged);

        Optional<RosterRows> rows = rows(directory);
        if (rows.isPresent()) {
          read++;
          problems += rows.get().problems().size();
          assertThat(rows.get().problems()).allMatch(OneRosterDamageTest::isOneLine);
        }
      }
      Files.write(directory.resolve(file), text);
    }
    assertThat(read).isGreaterThan(100);
    assertThat(problems).isGreaterThan(100);
  }

  /** The rows; empty when they were refused with one line. Any other exception fails the test. */
  private static Optional<RosterRows> rows(Path path) {
    try {
      return Optional.of(RosterRows.of(OneRosterSource.of(path)));
    } catch (SourceFormatException e) {
      assertThat(e.getMessage())
          .startsWith("Cannot read ")
          .matches(text -> text != null && isOneLine(text));
      return Optional.empty();
    }
  }

  private static boolean isOneLine(String message) {
    return message.lines().count() == 1 && message.length() < 900;
  }
}
