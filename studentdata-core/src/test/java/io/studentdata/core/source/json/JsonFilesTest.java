package io.studentdata.core.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How documents lie in files, and what becomes of files that are broken. */
class JsonFilesTest {
  @TempDir Path directory;

  @Test
  void oneDocumentPerLine() throws Exception {
    assertThat(read("a.json", "{\"n\": 1}\n\n  {\"n\": 2}  \r\n{\"n\": 3}"))
        .containsExactly("1 a.json line 1", "2 a.json line 3", "3 a.json line 4");
  }

  @Test
  void anArrayOfDocuments() throws Exception {
    assertThat(read("a.json", "[{\"n\": 1},\n{\"n\": 2}, {\"n\":\n 3}]"))
        .containsExactly("1 a.json line 1", "2 a.json line 2", "3 a.json line 2");
  }

  @Test
  void anObjectThatWrapsAnArrayComesAfterIt() throws Exception {
    assertThat(read("a.json", "{\"x\": 0,\n\"all\": [{\"n\": 1}, {\"n\": 2}],\n\"n\": 9}"))
        .containsExactly("1 a.json line 2", "2 a.json line 2", "9 a.json line 1");
  }

  @Test
  void pointersBeginAtTheFileOrAtTheLine() throws Exception {
    assertThat(pointers("a.json", "[{\"n\": 1},\n{\"all\": [{\"n\": 2}], \"n\": 3}]"))
        .containsExactly("/0", "/1/all/0", "/1");
    assertThat(pointers("b.jsonl", "{\"n\": 1}\n[{\"all\": [{\"n\": 2}], \"n\": 3}]"))
        .containsExactly("", "/0/all/0", "/0");
  }

  @Test
  void documentsOverSeveralLinesFollowEachOther() throws Exception {
    assertThat(read("a.json", "{\n\"n\": 1\n}\n{\n\"n\": 2\n}"))
        .containsExactly("1 a.json line 1", "2 a.json line 4");
  }

  @Test
  void gzipIsKnownByItsFirstBytesWhateverItsName() throws Exception {
    Path packed = TinyJson.write(directory.resolve("a.jsonl.gz"), "{\"n\": 1}\n{\"n\": 2}\n");
    Path named = Files.move(packed, directory.resolve("b.json"));

    assertThat(numbers(named)).containsExactly("1 b.json line 1", "2 b.json line 2");
  }

  @Test
  void severalGzipMembersAreOneFile() throws Exception {
    byte[] one = Files.readAllBytes(TinyJson.write(directory.resolve("1.gz"), "{\"n\": 1}\n"));
    byte[] two = Files.readAllBytes(TinyJson.write(directory.resolve("2.gz"), "{\"n\": 2}\n"));
    Path both = directory.resolve("both.jsonl");
    Files.write(both, one);
    Files.write(both, two, java.nio.file.StandardOpenOption.APPEND);

    assertThat(numbers(both)).containsExactly("1 both.jsonl line 1", "2 both.jsonl line 2");
  }

  @Test
  void aDirectoryIsReadInTheOrderOfNamesAndOnlyWhatIsJson() throws Exception {
    Files.writeString(directory.resolve("b.ndjson"), "{\"n\": 2}");
    Files.writeString(directory.resolve("a.json"), "[{\"n\": 1}]");
    Files.writeString(directory.resolve("README.md"), "not JSON");
    Files.writeString(directory.resolve(".hidden.json"), "not JSON");
    Files.createDirectory(directory.resolve("c.json"));

    assertThat(numbers(directory)).containsExactly("1 a.json line 1", "2 b.ndjson line 1");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertThat(read("a.json", "\uFEFF{\"n\": 1}\n{\"n\": 2}\n")).hasSize(2);
    assertThat(read("b.json", "\uFEFF[{\"n\": 1}]")).hasSize(1);
  }

  @Test
  void anEmptyFileHasNoDocuments() throws Exception {
    assertThat(read("a.json", "")).isEmpty();
    assertThat(read("b.jsonl", " \n\n")).isEmpty();
    assertThat(read("c.json", "[]")).isEmpty();
  }

  @Test
  void theTextOfADocumentIsKeptAsItStood() throws Exception {
    Path file = Files.writeString(directory.resolve("a.json"), "[ {\"n\":1 } ,{ \"n\":2}]");

    try (Stream<SourceRow<JsonField>> rows = documents(file)) {
      assertThat(rows.map(row -> row.origin().cells()))
          .containsExactly(List.of("{\"n\":1 }"), List.of("{ \"n\":2}"));
    }
  }

  @Test
  void aBrokenLineIsOneBadRow() throws Exception {
    assertThat(read("a.jsonl", "{\"n\": 1}\n{\"n\": oops}\n{\"n\"\n{\"n\": \"\0\"}\n{\"n\": 5}"))
        .containsExactly(
            "1 a.jsonl line 1", "bad json 2", "bad json 3", "bad json 4", "5 a.jsonl line 5");
  }

  @Test
  void aBrokenFirstLineDoesNotHideThatThereAreLines() throws Exception {
    assertThat(read("a.json", "{\"n\": oops}\n{\"n\": 2}\n"))
        .containsExactly("bad json 1", "2 a.json line 2");
  }

  @Test
  void bytesThatAreNotUtf8AreABadLine() throws Exception {
    Path file = directory.resolve("a.jsonl");
    Files.write(file, "{\"n\": \"Zürich\"}\n{\"n\": 2}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(numbers(file)).containsExactly("bad json 1", "2 a.jsonl line 2");
  }

  @Test
  void utf16IsRefused() throws Exception {
    Path file = directory.resolve("a.json");
    Files.write(file, "{\"n\": 1}".getBytes(StandardCharsets.UTF_16LE));

    assertThatThrownBy(() -> numbers(file))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage("Cannot read a.json: not UTF-8 text. Save the file as UTF-8");
  }

  @Test
  void aFaultInAnArrayEndsTheFileAndSaysWhere() throws Exception {
    Path file = Files.writeString(directory.resolve("a.json"), "[{\"n\": 1},\n{\"n\": oops}]");

    assertThatThrownBy(() -> numbers(file))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read a.json line 2, after 1 documents: not JSON (")
        .hasMessageContaining("column ")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anArrayThatIsCutShortIsRefused() throws Exception {
    Path file = Files.writeString(directory.resolve("a.json"), "[{\"n\": 1},\n{\"n\": 2}\n");

    assertThatThrownBy(() -> numbers(file))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read a.json line 3, after 2 documents: not JSON (");
  }

  @Test
  void gzipThatIsCutShortIsRefused() throws Exception {
    Path file = TinyJson.write(directory.resolve("a.jsonl.gz"), "{\"n\": 1}\n{\"n\": 2}\n");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 6));

    assertThatThrownBy(() -> numbers(file))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read a.jsonl.gz after ")
        .hasMessageEndingWith("Check that the file is complete and may be read, or copy it again");
  }

  @Test
  void aPropertyThatStandsTwiceIsABadRow() throws Exception {
    Path file = Files.writeString(directory.resolve("a.json"), "[{\"a\": [{\"b\": 1, \"b\": 2}]}]");

    try (Stream<SourceRow<JsonField>> rows = documents(file)) {
      assertThat(rows.map(row -> ((SourceRow.Invalid<JsonField>) row).problem().column()))
          .containsExactly("/0/a/0/b");
    }
  }

  @Test
  void aPathWithNothingThereIsNamed() {
    assertThatThrownBy(() -> JsonFiles.of(directory.resolve("gone.json")))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("gone.json: there is no such file or directory");
    assertThatThrownBy(() -> JsonFiles.of(directory))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("no JSON file is in it");
  }

  private List<String> read(String name, String text) throws IOException {
    return numbers(Files.writeString(directory.resolve(name), text));
  }

  private List<String> pointers(String name, String text) throws IOException {
    Path file = Files.writeString(directory.resolve(name), text);
    try (Stream<SourceRow<JsonField>> rows = documents(file)) {
      return rows.map(row -> ((SourceRow.Valid<JsonField>) row).item().pointer()).toList();
    }
  }

  private static Stream<SourceRow<JsonField>> documents(Path path) {
    return JsonFiles.of(path).rows("all", List::of);
  }

  /** Each document's number and place; of a bad one the column and line. */
  private static List<String> numbers(Path path) {
    try (Stream<SourceRow<JsonField>> rows = documents(path)) {
      return rows.map(JsonFilesTest::shown).toList();
    }
  }

  private static String shown(SourceRow<JsonField> row) {
    if (row instanceof SourceRow.Valid<JsonField> valid) {
      return "%.0f %s".formatted(valid.item().required("n", "").number(""), row.origin());
    }
    return "bad %s %d"
        .formatted(((SourceRow.Invalid<JsonField>) row).problem().column(), row.origin().line());
  }
}
