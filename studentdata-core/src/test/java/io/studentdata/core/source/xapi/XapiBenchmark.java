package io.studentdata.core.source.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.SharedData;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much longer it takes to read, check and map statements than only to parse their tokens, in
 * turn on the same file: the real statements ten times over. Not part of the build: {@code mvn -pl
 * studentdata-core test -Djacoco.skip -Dtest=XapiBenchmark} writes {@code target/xapi.txt}.
 */
final class XapiBenchmark {
  private static final int ROUNDS = 8;
  private static final int COPIES = 10;

  @TempDir Path directory;

  @Test
  void sourceAgainstParser() throws IOException {
    Path file = write(SharedData.assume("xapi/fun-mooc-statements.jsonl.gz"));
    double megabytes = Files.size(file) / 1e6;
    StringBuilder report = new StringBuilder();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      assertThat(tokens(file)).isPositive();
      double parsed = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      assertThat(events(file)).isEqualTo(22_000L * COPIES);
      double read = (System.nanoTime() - start) / 1e9;
      report.append(
          "%.0f MB: parsed in %.2f s (%.0f MB/s), read in %.2f s (%.0f MB/s, %,.0f rows/s), ratio %.2f%n"
              .formatted(
                  megabytes,
                  parsed,
                  megabytes / parsed,
                  read,
                  megabytes / read,
                  22_000L * COPIES / read,
                  read / parsed));
    }
    Files.writeString(Path.of("target", "xapi.txt"), report);
  }

  private Path write(Path packed) throws IOException {
    Path file = directory.resolve("s.jsonl");
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < COPIES; i++) {
        try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
          in.transferTo(out);
        }
      }
    }
    return file;
  }

  /** All texts are decoded, as nothing can be done with statements otherwise. */
  private static long tokens(Path file) throws IOException {
    long length = 0;
    try (JsonParser parser =
        new JsonFactory()
            .createParser(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        length += token.isStructStart() || token.isStructEnd() ? 0 : parser.getText().length();
      }
    }
    return length;
  }

  private static long events(Path file) {
    try (Stream<SourceRow<LearningEvent>> rows = XapiSource.of(file).events()) {
      return rows.filter(row -> row instanceof SourceRow.Valid<LearningEvent>).count();
    }
  }
}
