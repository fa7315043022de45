package io.studentdata.core.source.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.testkit.TinyOulad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and files damaged anywhere: all their rows, or one line, never something in between. */
class OuladDamageTest {
  @TempDir Path directory;

  private Path zip;
  private byte[] whole;
  private OuladRows expected;

  @BeforeEach
  void write() throws IOException {
    zip = TinyOulad.create().zipTo(directory.resolve("oulad.zip"), "");
    whole = Files.readAllBytes(zip);
    expected = OuladRows.of(OuladSource.of(zip));
  }

  @Test
  void aZipCutAnywhereIsRefused() throws IOException {
    Random random = new Random(10);
    for (int length = 0; length < whole.length; length += 1 + random.nextInt(12)) {
      Files.write(zip, Arrays.copyOf(whole, length));

      assertThat(rows(zip)).as("cut to %d bytes", length).isEmpty();
    }
  }

  @Test
  void aZipWithAWrongByteAnywhereYieldsAllRowsOrIsRefused() throws IOException {
    Random random = new Random(11);
    int tried = 0;
    int refused = 0;
    for (int i = 0; i < whole.length; i += 1 + random.nextInt(12), tried++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 << random.nextInt(8));
      Files.write(zip, damaged);

      Optional<OuladRows> rows = rows(zip);
      refused += rows.isEmpty() ? 1 : 0;
      assertThat(rows.orElse(expected)).as("byte %d", i).isEqualTo(expected);
    }
    assertThat(refused).isGreaterThan(tried / 2);
  }

  @Test
  void aFileCutAnywhereYieldsNoRowThatItDoesNotHold() throws IOException {
    TinyOulad.create().writeTo(directory);
    Path clicks = directory.resolve("studentVle.csv");
    byte[] text = Files.readAllBytes(clicks);
    for (int length = 0; length < text.length; length += 3) {
      Files.write(clicks, Arrays.copyOf(text, length));

      rows(directory)
          .ifPresent(
              rows -> {
                assertThat(expected.items()).containsAll(rows.items());
                assertThat(rows.problems()).hasSizeLessThanOrEqualTo(1);
              });
    }
  }

  @Test
  void aFileWithWrongBytesYieldsRowsProblemsOrOneLine() throws IOException {
    TinyOulad.create().writeTo(directory);
    Random random = new Random(12);
    for (String file : new String[] {"studentInfo.csv", "studentVle.csv", "courses.csv"}) {
      byte[] text = Files.readAllBytes(directory.resolve(file));
      for (int i = 0; i < 150; i++) {
        byte[] damaged = text.clone();
        damaged[random.nextInt(text.length)] = (byte) random.nextInt(256);
        damaged[random.nextInt(text.length)] = (byte) "\",\n\r?-0".charAt(random.nextInt(7));
        Files.write(directory.resolve(file), damaged);

        rows(directory)
            .ifPresent(rows -> assertThat(rows.problems()).allMatch(OuladDamageTest::isOneLine));
      }
      Files.write(directory.resolve(file), text);
    }
  }

  /** The rows; empty when they were refused with one line. Any other exception fails the test. */
  private static Optional<OuladRows> rows(Path path) {
    try {
      return Optional.of(OuladRows.of(OuladSource.of(path)));
    } catch (SourceFormatException e) {
      assertThat(e.getMessage())
          .startsWith("Cannot read ")
          .matches(text -> text != null && isOneLine(text));
      return Optional.empty();
    }
  }

  private static boolean isOneLine(String message) {
    return message.lines().count() == 1 && message.length() < 700;
  }
}
