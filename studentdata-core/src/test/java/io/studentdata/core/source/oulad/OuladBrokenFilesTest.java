package io.studentdata.core.source.oulad;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.testkit.TinyOulad;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that cannot be read at all: one clear line each, mostly before anything is read. */
class OuladBrokenFilesTest {
  @TempDir Path directory;

  private final TinyOulad data = TinyOulad.create();

  @Test
  void aPathWithNothingThereIsNamed() {
    Path nowhere = directory.resolve("oulad.zip");

    assertRefused(nowhere, "Cannot read " + nowhere + ": there is no such file or directory");
  }

  @Test
  void allMissingFilesAreNamed() throws Exception {
    data.without("vle.csv").without("courses.csv").writeTo(directory);

    assertRefused(
        directory, directory + ": courses.csv, vle.csv are missing (expected courses.csv");
  }

  @Test
  void aFileMissingFromAZipIsNamed() throws Exception {
    Path zip = data.without("studentInfo.csv").zipTo(directory.resolve("o.zip"), "");

    assertRefused(zip, zip + ": studentInfo.csv is missing");
  }

  @Test
  void missingColumnsAreNamed() throws Exception {
    data.line("studentVle.csv", 1, "code_module,code_presentation,id_student,site,date,clicks");
    data.writeTo(directory);

    assertRefused(
        directory,
        "Cannot read studentVle.csv: column id_site, sum_click are missing (found code_module,"
            + " code_presentation, id_student, site, date, clicks). Correct the header line");
  }

  @Test
  void aColumnThatStandsThereTwiceIsNamed() throws Exception {
    data.line(
        "courses.csv", 1, "code_module,code_presentation,code_module,module_presentation_length");
    data.writeTo(directory);

    assertRefused(directory, "courses.csv: column code_module stands there twice");
  }

  @Test
  void anEmptyFileIsNamed() throws Exception {
    data.writeTo(directory);
    Files.writeString(directory.resolve("vle.csv"), "");

    assertRefused(
        directory, "Cannot read vle.csv: it is empty (expected a header line with id_site");
  }

  @Test
  void aFileThatIsNoZipIsRefused() throws Exception {
    Path csv = data.writeTo(directory).resolve("vle.csv");

    assertRefused(csv, csv + ": it is not a complete zip archive");
  }

  @Test
  void aZipThatChangesAfterwardsFailsCleanly() throws Exception {
    Path zip = data.zipTo(directory.resolve("o.zip"), "");
    OuladSource source = OuladSource.of(zip);
    Files.writeString(zip, "gone");

    assertThatThrownBy(source::terms)
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read courses.csv of " + zip);
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws Exception {
    data.line("studentInfo.csv", 2, "\"AAA\",\"2013J\",\"11\",\"M\",\"Zürich\",,,,0,60,N,Pass");
    data.writeTo(directory);
    Path info = directory.resolve("studentInfo.csv");
    Files.write(info, Files.readString(info).getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> OuladRows.of(OuladSource.of(directory)))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage(
            "Cannot read studentInfo.csv line 2: not UTF-8 text, but perhaps Latin-1 or"
                + " Windows-1252. Save the file as UTF-8");
  }

  private static void assertRefused(Path path, String message) {
    assertThatThrownBy(() -> OuladSource.of(path))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }
}
