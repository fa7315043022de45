package io.studentdata.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break a reader: a problem of their row or one line, in bounded memory. */
class CsvLimitsTest {
  private static final CsvTable TABLE = new CsvTable("t.csv", "?", List.of("a", "b"));

  @TempDir Path directory;

  @Test
  void textAfterAClosingQuoteIsAProblemOfItsRowWhichIsShownAsItStood() throws IOException {
    List<String> rows = read("a,b\n1,2\n\"x,\"y\",\"z\n3,4\n");

    assertThat(rows)
        .containsExactly(
            "[1, 2]",
            "t.csv line 3: row is 'x,\"y\",\"z' (expected quoted cells that end with their closing"
                + " quote)",
            "[3, 4]");
  }

  @Test
  void linesThatAnUnpairedQuoteSwallowsAreOneProblem() throws IOException {
    assertThat(read("a,b\n1,\"2\n3,4\n5,\"6\"\n7,8\n"))
        .containsExactly(
            "t.csv line 2: row is '12?3,4?5,\"6\"' (expected quoted cells that end with their"
                + " closing quote)",
            "[7, 8]");
  }

  @Test
  void aQuoteThatIsNotClosedBeforeTheFileEndsIsNamedWithItsLine() {
    assertRefused(
        "a,b\n1,2\n3,\"4\n5,6\n",
        "Cannot read t.csv line 3: a quoted cell of the row is not closed before the file ends."
            + " Correct the row, or copy the file again");
  }

  @Test
  void aQuoteThatIsNotClosedDoesNotReadTheRestOfAGreatFileIntoMemory() {
    assertRefused(
        "a,b\n1,2\n3,\"4\n" + "5,6\n".repeat(1_000_000),
        "Cannot read t.csv line 3: a quoted cell of the row is not closed within 1000000 bytes."
            + " Correct the row, or copy the file again");
  }

  @Test
  void aCellOfTenMegabytesIsAProblemOfItsRowOfWhichTheBeginningIsKept() throws IOException {
    List<String> rows = read("a,b\n1,2\n3," + "x".repeat(10_000_000) + "\n5,6\n");

    assertThat(rows).hasSize(3).startsWith("[1, 2]").endsWith("[5, 6]");
    assertThat(rows.get(1))
        .startsWith("t.csv line 3: row is '3xxx")
        .endsWith("xxx…' (expected a row of at most 1,000,000 bytes)");
  }

  @Test
  void aRowOfMillionsOfCellsIsAProblem() throws IOException {
    assertThat(read("a,b\n" + ",".repeat(5_000_000) + "\n1,2\n"))
        .containsExactly(
            "t.csv line 2: row is '' (expected a row of at most 1,000,000 bytes)", "[1, 2]");
    assertThat(read("a,b\n" + ",".repeat(99_999) + "\n1,2\n"))
        .containsExactly(
            "t.csv line 2: number of cells is '100000' (expected 2, as in the header line)",
            "[1, 2]");
  }

  @Test
  void whatIsKeptOfALongRowIsNotCutWithinACharacter() throws IOException {
    assertThat(read("a,b\n" + "€".repeat(400_000) + ",1\n1,2\n").get(0))
        .startsWith("t.csv line 2: row is '€€€")
        .doesNotContain("\uFFFD");
  }

  @Test
  void aHeaderOfAHundredThousandColumnsIsRefused() {
    assertRefused(
        "a,b" + ",c".repeat(99_998) + "\n",
        "Cannot read t.csv line 1: no header line of at most 10,000 names, separated by commas."
            + " Correct the line");
  }

  @Test
  void nulCharactersAreAProblemOfTheirRow() throws IOException {
    assertThat(read("a,b\n1,2\n3,\0\n5,6\n"))
        .containsExactly(
            "[1, 2]", "t.csv line 3: b is '?' (expected text without nul characters)", "[5, 6]");
  }

  @Test
  void textIsReadInUtf8WithOrWithoutAMarkAndInNothingElse() throws IOException {
    assertThat(read("\uFEFFa,b\nä,😀\n")).containsExactly("[ä, 😀]");
    assertRefused(StandardCharsets.UTF_16, "line 1: UTF-16 text instead of UTF-8. Save the file");
    assertRefused(StandardCharsets.UTF_16BE, "line 1: nul bytes, as in UTF-16 or what is no text.");
    assertRefused(StandardCharsets.UTF_16LE, "line 1: nul bytes, as in UTF-16 or what is no text.");
    assertRefused(
        StandardCharsets.ISO_8859_1,
        "line 3: not UTF-8 text, but perhaps Latin-1 or Windows-1252. Save the file as UTF-8");
  }

  private void assertRefused(Charset charset, String message) throws IOException {
    assertRefused("a,b\n1,2\n3,Zürich\n".getBytes(charset), message);
  }

  private void assertRefused(String text, String message) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
  }

  private void assertRefused(byte[] text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining(message);
  }

  private List<String> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> read(byte[] text) throws IOException {
    try (OutputStream out = Files.newOutputStream(directory.resolve("t.csv"))) {
      out.write(text);
    }
    try (Stream<SourceRow<String>> rows =
        TABLE.rows(CsvBundle.of(directory), header -> row -> "")) {
      return rows.map(CsvLimitsTest::shown).toList();
    }
  }

  private static String shown(SourceRow<String> row) {
    return row instanceof SourceRow.Invalid<String> invalid
        ? invalid.problem().message()
        : row.origin().cells().toString();
  }
}
