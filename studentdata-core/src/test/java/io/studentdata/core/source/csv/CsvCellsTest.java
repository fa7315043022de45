package io.studentdata.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells hold, by the kind that is asked for. */
class CsvCellsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "2024-02-29,2024-02-29",
    "2024-09-01T23:59:59.000Z,2024-09-01",
    "2024-09-01 08:00,2024-09-01",
    "1900-01-01,1900-01-01",
  })
  void datesAreIso8601WithOrWithoutATime(String cell, String date) throws IOException {
    assertThat(read(cell, row -> row.date(0))).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2024-13-01",
        "2024-00-01",
        "2024-01-32",
        "2024-1-1",
        "01/02/2024",
        "20240901",
        "2024-09-01x",
        "2024-09-0\u0661",
        "0024-09-01",
        "9999-12-31",
        "-024-09-01",
      })
  void whatIsNoDateIsAProblem(String cell) throws IOException {
    assertThat(read(cell, row -> row.date(0)))
        .isEqualTo(
            "t.csv line 2: a is '%s' (expected a date such as 2024-09-01, from 1900 to 2200)"
                .formatted(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x|[x]",
        "\"x,y\"|[x, y]",
        "\" x , ,y,x,\"|[x, y]",
        "\",\"|[]",
        "|[]",
      })
  void listsHaveCommasBetweenTheirItems(String cell, String list) throws IOException {
    assertThat(read(cell == null ? "\"\"" : cell, row -> row.list(0, 5))).isEqualTo(list);
  }

  @Test
  void listsThatAreTooLongOrHaveLongItemsAreProblems() throws IOException {
    assertThat(read("\"x,toolong\"", row -> row.list(0, 5)))
        .endsWith("(expected at most 1,000 texts of 1 to 5 characters, with commas between them)");
    StringBuilder many = new StringBuilder("\"0");
    for (int i = 1; i <= 1_000; i++) {
      many.append(',').append(i);
    }
    assertThat(read(many + "\"", row -> row.list(0, 5))).contains("(expected at most 1,000 texts");
  }

  @Test
  void aColumnThatIsNotThereHoldsNothing() throws IOException {
    assertThat(read("x", row -> row.optional(-1) + " " + row.optionalDate(-1) + row.list(-1, 9)))
        .isEqualTo("null null[]");
    assertThat(read("x", row -> row.text(-1, 5)))
        .isEqualTo("t.csv line 2: row is '' (expected 1 to 5 characters)");
  }

  @Test
  void blanksOfAllKindsAroundACellDoNotCount() throws IOException {
    assertThat(read("\" \t\u2003x y\u3000\r\n\"", row -> "<" + row.text(0, 9) + ">"))
        .isEqualTo("<x y>");
    assertThat(read("\"\u2003\"", row -> "<" + row.optional(0) + ">")).isEqualTo("<null>");
  }

  @Test
  void numbersAreReadAsTheLanguageItselfReadsThem() {
    Random random = new Random(5);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
      int point = random.nextInt(24);
      for (int digits = 1 + random.nextInt(22), d = 0; d < digits; d++) {
        text.append(d == point ? "." : "").append(random.nextInt(10));
      }
      String number = text.toString();

      assertThat(Numbers.decimal("x" + number + "y", 1, 1 + number.length()))
          .as(number)
          .isEqualTo(Double.parseDouble(number));
    }
  }

  private String read(String cell, Function<CsvRow, Object> asked) throws IOException {
    Files.writeString(directory.resolve("t.csv"), "a,b\r\n" + cell + ",x\r\n");
    try (Stream<SourceRow<String>> rows =
        new CsvTable("t.csv", "?", List.of("a"))
            .rows(CsvBundle.of(directory), header -> row -> asked.apply(row).toString())) {
      return rows.map(
              row ->
                  row instanceof SourceRow.Valid<String> valid
                      ? valid.item()
                      : ((SourceRow.Invalid<String>) row).problem().message())
          .findFirst()
          .orElse("nothing");
    }
  }
}
