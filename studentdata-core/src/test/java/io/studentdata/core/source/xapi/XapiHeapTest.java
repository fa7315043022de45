package io.studentdata.core.source.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.TinyJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How little memory statements are read with, however many there are. */
class XapiHeapTest {
  private static final int MEGABYTES = 48;
  private static final int STATEMENTS = 150_000;

  @TempDir Path directory;

  @Test
  void anArrayOf300MegabytesIsReadWith48OfHeap() throws Exception {
    Path file = write(directory.resolve("s.json"));
    assertThat(Files.size(file)).isGreaterThan(300_000_000);
    Process process = StreamingProcess.start(MEGABYTES, file);
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).contains((STATEMENTS - 100) + " events, 100 bad").contains("50 offerings");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Statements of two kilobytes in one line, of which some are bad. */
  private static Path write(Path file) throws IOException {
    String extension = "\"a:text\": \"" + "x".repeat(1_500) + "\"";
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < STATEMENTS; i++) {
        TinyJson statement =
            (i % 1_500 == 7 ? TinyJson.empty() : TinyJson.statement(i))
                .with("actor", TinyJson.account("student" + i))
                .with("context", TinyJson.course(i % 50))
                .with("result", "{\"extensions\": {" + extension + "}}");
        out.append(i == 0 ? '[' : ',').append(statement.toString());
      }
      out.append(']');
    }
    return file;
  }
}
