package io.studentdata.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The awkward files of csv-spectrum and what they mean, by their own JSON; and files of the same
 * kind, made up here.
 */
class CsvSpectrumTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "newlines",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8",
      })
  void theFilesMeanWhatTheirJsonSays(String name) throws IOException {
    assertThat(csv(name)).isNotEmpty().isEqualTo(json(name));
  }

  /** Its JSON has the line end that the published CSV lost. */
  @Test
  void aLineEndWithinACellIsReadAsItStandsInTheFile() throws IOException {
    List<Map<String, String>> rows = csv("newlines_crlf");
    boolean lost = !Files.readString(csvFile("newlines_crlf")).contains("\r\n");
    List<Map<String, String>> meant = json("newlines_crlf");
    if (lost) {
      meant.forEach(row -> row.replaceAll((column, cell) -> cell.replace("\r\n", "\n")));
    }

    assertThat(rows).isNotEmpty().isEqualTo(meant);
  }

  /** Its JSON has another telephone number than its CSV; all else is compared. */
  @Test
  void quotesWithinACellThatIsNotQuotedAreQuotes() throws IOException {
    List<Map<String, String>> rows = csv("location_coordinates");
    List<Map<String, String>> meant = json("location_coordinates");
    assertThat(rows.get(0)).containsEntry("Contact Phone Number", "2095257564");
    Stream.of(rows, meant).flatMap(List::stream).forEach(r -> r.remove("Contact Phone Number"));

    assertThat(rows).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b|\"x, y\",1|=|x, y;1",
        "a,b|1,\"\"|,2|=|1;|;2",
        "a,b|\"say \"\"so\"\" now\",1|=|say \"so\" now;1",
        "a,b|\"{\"\"k\"\": [1, 2]}\",1|=|{\"k\": [1, 2]};1",
        "a,b|\"one~two\",1|=|one~two;1",
        "a,b|\"\"\"one\"\"~two\",1|=|\"one\"~two;1",
        "a,b|37°36'37.8\"N,1|=|37°36'37.8\"N;1",
        "a,b|ʤ,1|=|ʤ;1",
      })
  void awkwardCellsAreReadAsTheyWereMeant(String example) throws IOException {
    for (String end : List.of("\n", "\r\n")) {
      String[] parts = example.replace("~", end).split("\\|=\\|", -1);
      Path file = directory.resolve("t.csv");
      Files.writeString(file, parts[0].replace("|", end));

      assertThat(read(file).stream().map(row -> String.join(";", row.values())))
          .containsExactly(parts[1].split("\\|", -1));
    }
  }

  private static Path csvFile(String name) {
    return SharedData.assume("csv/spectrum-csvs/" + name + ".csv");
  }

  private static List<Map<String, String>> csv(String name) {
    return read(csvFile(name));
  }

  private static List<Map<String, String>> read(Path file) {
    CsvTable table = new CsvTable(file.getFileName().toString(), "", List.of());
    try (Stream<SourceRow<String>> rows =
        table.rows(CsvBundle.of(file.resolveSibling(".")), header -> row -> "")) {
      List<Map<String, String>> all = new ArrayList<>();
      rows.forEach(
          row -> {
            assertThat(row).isInstanceOf(SourceRow.Valid.class);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.origin().columns().size(); i++) {
              cells.put(row.origin().columns().get(i), row.origin().cells().get(i));
            }
            all.add(cells);
          });
      return all;
    }
  }

  /** Objects of texts, in an array or one by itself. */
  private static List<Map<String, String>> json(String name) throws IOException {
    Path file = SharedData.assume("csv/spectrum-json/" + name + ".json");
    List<Map<String, String>> all = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          all.add(new LinkedHashMap<>());
        } else if (token == JsonToken.VALUE_STRING) {
          all.get(all.size() - 1).put(parser.currentName(), parser.getText());
        }
      }
    }
    return all;
  }
}
