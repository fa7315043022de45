package io.studentdata.core.source.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files damaged anywhere: good events, bad rows, or one line; never something in between. */
class XapiDamageTest {
  private static final List<TinyJson> STATEMENTS =
      IntStream.range(0, 2).mapToObj(TinyJson::statement).toList();

  @TempDir Path directory;

  private XapiRows expected;

  @BeforeEach
  void readWhole() throws IOException {
    expected = XapiRows.of(XapiSource.of(write("s.jsonl")));
    assertThat(expected.events()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s.jsonl", "s.json", "wrapped.json"})
  void cutAnywhereItYieldsNoEventThatItDoesNotHold(String name) throws IOException {
    Path file = write(name);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));

      Optional<XapiRows> rows = rows(file);
      if (rows.isPresent()) {
        int read = rows.get().events().size();
        assertThat(rows.get().events()).isEqualTo(expected.events().subList(0, read));
        assertThat(rows.get().problems()).hasSizeLessThanOrEqualTo(1);
      }
      assertThat(rows.isPresent() && name.endsWith(".json"))
          .as("cut to %d of %d bytes", length, whole.length)
          .isEqualTo(name.endsWith(".json") && length == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s.jsonl.gz", "s.json.gz"})
  void gzipCutAnywhereIsRefused(String name) throws IOException {
    Path file = write(name);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 2; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertThat(rows(file)).as("cut to %d of %d bytes", length, whole.length).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s.jsonl", "s.json", "s.jsonl.gz"})
  void wrongBytesMakeBadRowsOrOneLine(String name) throws IOException {
    Path file = write(name);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(21);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      damaged[random.nextInt(whole.length)] = (byte) "{}[]\",:\n\0\\".charAt(random.nextInt(10));
      Files.write(file, damaged);

      rows(file)
          .ifPresent(
              rows ->
                  assertThat(rows.problems())
                      .allSatisfy(problem -> assertOneLine(problem.message())));
    }
  }

  private Path write(String name) throws IOException {
    String text =
        name.startsWith("wrapped")
            ? "{\"statements\": " + TinyJson.array(STATEMENTS).strip() + "}"
            : name.contains("jsonl")
                ? TinyJson.lines(STATEMENTS)
                : TinyJson.array(STATEMENTS).strip();
    return TinyJson.write(directory.resolve(name), text);
  }

  /** The rows; empty when they were refused with one line. Any other exception fails the test. */
  private static Optional<XapiRows> rows(Path path) {
    try {
      return Optional.of(XapiRows.of(XapiSource.of(path)));
    } catch (SourceFormatException e) {
      assertThat(e.getMessage()).startsWith("Cannot read ");
      assertOneLine(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static void assertOneLine(String message) {
    assertThat(message.lines()).hasSize(1);
    assertThat(message).hasSizeLessThan(700);
  }
}
