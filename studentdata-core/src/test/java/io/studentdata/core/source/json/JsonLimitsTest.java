package io.studentdata.core.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to fill the memory: refused before they do, and only they. */
class JsonLimitsTest {
  @TempDir Path directory;

  static Stream<String> tooMuch() {
    return Stream.of(
        "[".repeat(101) + "]".repeat(101),
        "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
        "{\"a\": \"" + "x".repeat(1_100_000) + "\"}",
        "{\"" + "n".repeat(2_100) + "\": 1}",
        "{\"n\": " + "9".repeat(101) + "}",
        "{\"n\": [" + "1,".repeat(60_000) + "1]}",
        " ".repeat(1_100_000) + "{\"n\": 1}");
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void aLineIsABadRowAndTheNextIsRead(String line) throws Exception {
    List<SourceRow<JsonField>> rows = rows("a.jsonl", line + "\n{\"n\": 2}\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).isInstanceOf(SourceRow.Invalid.class);
    assertThat(((SourceRow.Invalid<JsonField>) rows.get(0)).problem().expected())
        .contains("at most 1000000 bytes and 50000 values a document, 100 levels");
    assertThat(rows.get(0).origin().cells().get(0).length()).isLessThanOrEqualTo(20_001);
    assertThat(rows.get(1)).isInstanceOf(SourceRow.Valid.class);
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void inAnArrayItIsTheEndOfTheFile(String document) {
    assertThatThrownBy(() -> rows("a.json", "[{\"n\": 1},\n" + document + "]"))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read a.json ")
        .message()
        .hasSizeLessThan(700)
        .doesNotContain("\n");
  }

  @Test
  void aDocumentJustBelowTheLimitsIsRead() throws Exception {
    String text =
        "{\"a\": \"" + "x".repeat(990_000) + "\", \"b\": " + "[".repeat(98) + "]".repeat(98) + "}";

    assertThat(rows("a.jsonl", text)).singleElement().isInstanceOf(SourceRow.Valid.class);
    assertThat(rows("b.json", "[" + text + "," + text + "]"))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).isInstanceOf(SourceRow.Valid.class));
  }

  private List<SourceRow<JsonField>> rows(String name, String text) throws IOException {
    Path file = Files.writeString(directory.resolve(name), text);
    try (Stream<SourceRow<JsonField>> rows = JsonFiles.of(file).rows("all", List::of)) {
      return rows.toList();
    }
  }
}
