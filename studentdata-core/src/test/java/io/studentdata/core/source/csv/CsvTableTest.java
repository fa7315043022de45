package io.studentdata.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final CsvTable TABLE = new CsvTable("t.csv", "?", List.of("a", "b"));

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void quotedCellsMayHoldSeparatorsQuotesAndLineEnds(String end) throws IOException {
    String text =
        String.join(end, "a,b", "\"x,y\",\"say \"\"hi\"\"\"", "\"1" + end + "2\",ü", "3,4");

    assertThat(read(text).map(row -> row.origin().line() + " " + row.origin().cells()))
        .containsExactly("2 [x,y, say \"hi\"]", "3 [1" + end + "2, ü]", "5 [3, 4]");
  }

  @Test
  void cellsOfAnyContentAreReadAsTheyWereWritten() throws IOException {
    Random random = new Random(3);
    List<List<String>> written = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      written.add(List.of(cell(random), cell(random)));
    }
    String text =
        written.stream()
            .map(row -> row.stream().map(CsvTableTest::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "a,b\r\n", ""));

    assertThat(read(text).map(row -> row.origin().cells())).isEqualTo(written);
  }

  @Test
  void linesCountThroughBlankOnes() throws IOException {
    assertThat(read("a,b\n\n1,2\n \n\n3,4").map(row -> row.origin().line()))
        .containsExactly(3L, 6L);
  }

  @Test
  void aHeaderAloneIsNoRow() throws IOException {
    assertThat(read("b,a")).isEmpty();
    assertThat(read("b,a\r\n")).isEmpty();
  }

  private Stream<SourceRow<String>> read(String text) throws IOException {
    Files.writeString(directory.resolve("t.csv"), text);
    try (Stream<SourceRow<String>> rows =
        TABLE.rows(CsvBundle.of(directory), header -> row -> "")) {
      return rows.toList().stream();
    }
  }

  private static String cell(Random random) {
    String alphabet = "ab,\"\r\n\t ;'äß€😀\\0";
    return random
        .ints(1 + random.nextInt(6), 0, alphabet.length() - 2)
        .mapToObj(i -> alphabet.substring(i, i + 1))
        .filter(c -> !Character.isSurrogate(c.charAt(0)))
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
