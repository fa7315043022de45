package io.studentdata.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster, by the command line, into the store and the warehouse. */
final class OneRosterLoadTest {
  @TempDir Path folder;

  @Test
  void aZipIsLoadedAndWhatIsNoticedIsSaid() throws IOException {
    Path zip = TinyOneRoster.v11().zipTo(folder.resolve("roster.zip"), "export/");
    Program load = load(zip);

    assertThat(load.code()).describedAs(load.err()).isZero();
    assertThat(load.out())
        .contains("Load: roster.zip", "4 enrollments, 0 clicks, 0 rows rejected")
        .contains("Note: users.csv: users that are neither students nor staff: 1");
    assertThat(load(zip).out()).contains("Nothing new");
  }

  @Test
  void aBadRowIsNamedWithItsLineAndWhatToDo() throws IOException {
    TextFiles files = TinyOneRoster.v11().add("users.csv", "u9,,,true,O,pupil,,,,,,,,,,,,");
    Program load = load(files.writeTo(folder.resolve("roster")));

    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err()).contains("users.csv line 8: role is 'pupil'", "--quarantine");
  }

  @Test
  void aManifestThatPromisesTooMuchIsNamed() throws IOException {
    Path zip = TinyOneRoster.v11().without("results.csv").zipTo(folder.resolve("r.zip"), "");
    Program load = load(zip);

    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err().strip()).contains("results.csv is missing").doesNotContain("\n");
  }

  private Program load(Path roster) {
    return Program.run(
        "load", "--source", "oneroster:" + roster, "--work", folder.resolve("work").toString());
  }
}
