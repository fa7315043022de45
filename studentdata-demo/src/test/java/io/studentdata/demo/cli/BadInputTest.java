package io.studentdata.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.TinyOulad;
import io.studentdata.demo.work.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is told on one line, and leaves nothing half-written. */
class BadInputTest {
  @TempDir Path folder;

  @Test
  void aMissingFileIsNamed() throws IOException {
    Path data = TinyOulad.create().without("studentVle.csv").writeTo(folder.resolve("data"));

    assertThat(failing(data)).contains("studentVle.csv");
  }

  @Test
  void aMissingPathIsNamed() {
    assertThat(failing(folder.resolve("nowhere"))).contains("nowhere", "no such file");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Path data =
        TinyOulad.create()
            .line("studentVle.csv", 1, "code_module,code_presentation,id_student,id_site,date,x")
            .writeTo(folder.resolve("data"));

    assertThat(failing(data)).contains("studentVle.csv", "sum_click");
  }

  @Test
  void aBadNumberIsNamedWithItsLineAndWhatToDo() throws IOException {
    Path data =
        TinyOulad.create()
            .line("studentVle.csv", 4, "AAA,2013J,11,901,0,1O0")
            .writeTo(folder.resolve("data"));

    assertThat(failing(data)).contains("studentVle.csv line 4", "1O0", "--quarantine");
    assertThat(folder.resolve("work/report")).doesNotExist();
  }

  @Test
  void badRowsCanBeSetAsideInstead() throws IOException {
    Path data =
        TinyOulad.create()
            .line("studentVle.csv", 4, "AAA,2013J,11,901,0,1O0")
            .writeTo(folder.resolve("data"));

    Program load =
        Program.run(
            "load", "--quarantine", "--source", "oulad:" + data, "--work", work().toString());

    assertThat(load.code()).describedAs(load.err()).isZero();
    assertThat(load.out()).contains("1 rows rejected");
    assertThat(work().resolve("rejects/studentVle.csv")).content().contains("1O0");
  }

  @Test
  void aTruncatedZipIsNamed() throws IOException {
    Path whole = TinyOulad.create().zipTo(folder.resolve("whole.zip"), "");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length * 2 / 3));

    assertThat(failing(cut)).contains("cut.zip");
  }

  @Test
  void anUnknownTermIsToldBeforeAnythingIsLoaded() throws IOException {
    Path data = TinyOulad.create().writeTo(folder.resolve("data"));

    assertThat(failing(data, "--test-term", "2099X")).contains("2099X", "2013J, 2014B");
    assertThat(work().resolve("students.mv.db")).doesNotExist();
  }

  @Test
  void tooLittleToLearnFromIsTold() throws IOException {
    Path data = TinyOulad.create().writeTo(folder.resolve("data"));

    failing(data);
    assertThat(work().resolve("report")).doesNotExist();
  }

  @Test
  void aWorkDirectoryInUseIsTold() {
    try (WorkDirectory held = WorkDirectory.take(work())) {
      String message = failing("run", "--source", "synthetic:10");

      assertThat(message).contains(work().toString(), "another process");
      assertThat(held.store()).doesNotExist();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "score", "report", "serve"})
  void aStepWithoutTheOnesBeforeItSaysWhichToRun(String step) {
    assertThat(failing(step)).contains("load");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly",
        "--fly",
        "run --source synthetic:none",
        "run --source oneroster",
        "run --source clever:x",
        "run --days now",
        "run --days",
        "serve --port 70000",
        "serve --host 0.0.0.0"
      })
  void wrongUsageIsExitCodeTwoAndPointsToTheHelp(String line) {
    Program run = Program.run(line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip()).contains("--help").doesNotContain("\n");
  }

  @Test
  void theStackTraceIsForDebuggingOnly() {
    Program run =
        Program.run(
            "run", "--debug", "--source", "oulad:" + folder.resolve("x"), "--work", "" + work());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("\tat io.studentdata");
  }

  private Path work() {
    return folder.resolve("work");
  }

  private String failing(Path data, String... more) {
    return failing(
        Stream.concat(Stream.of("run", "--source", "oulad:" + data), Stream.of(more))
            .toArray(String[]::new));
  }

  private String failing(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--work", work().toString()));
    Program run = Program.run(all.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().strip()).isNotEmpty().doesNotContain("\n", "Exception", "\tat ");
    return run.err();
  }
}
