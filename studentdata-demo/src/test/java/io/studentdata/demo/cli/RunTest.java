package io.studentdata.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up department of 300 students, end to end. */
class RunTest {
  @TempDir static Path work;
  private static Program first;

  @BeforeAll
  static void runOnce() {
    first = run(work);
  }

  private static Program run(Path into) {
    return Program.run(
        "run", "--source", "synthetic:300", "--days", "56,0", "--work", into.toString());
  }

  @Test
  void endsWellAndSaysWhereToLook() {
    assertThat(first.code()).describedAs(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .contains("import enrollments", "Tested on 2024B")
        .contains(work.resolve("report/report.html").toString())
        .containsPattern("serve --work .+, then open http://127.0.0.1:8080/");
  }

  @Test
  void leavesTheFilesOfTheDesignAndNoHalfOnes() throws IOException {
    assertThat(work)
        .isDirectoryContaining("glob:**/students.mv.db")
        .isDirectoryContaining("glob:**/warehouse.duckdb");
    assertThat(work.resolve("runs")).isNotEmptyDirectory();
    assertThat(work.resolve("models")).isNotEmptyDirectory();
    assertThat(work.resolve("report/report.html")).isNotEmptyFile();
    assertThat(work.resolve("report/figures")).isDirectoryContaining("glob:**/roc.svg");
    try (Stream<Path> all = Files.walk(work)) {
      assertThat(all.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void metricsReconcileStoreAndWarehouse() throws IOException {
    JsonNode metrics = metrics(work);

    JsonNode rows = metrics.get("rows");
    assertThat(rows.get("student").asLong()).isEqualTo(300);
    assertThat(rows.get("fct_enrollment")).isEqualTo(rows.get("enrollment"));
    assertThat(rows.get("fct_interaction_daily")).isEqualTo(rows.get("interaction"));
    assertThat(metrics.get("days").findValuesAsText("day")).containsExactly("0", "56");
    for (JsonNode day : metrics.get("days")) {
      assertThat(day.get("population").asInt())
          .isGreaterThanOrEqualTo(day.get("trainRows").asInt() + day.get("testRows").asInt());
      assertThat(day.get("models").findValuesAsText("model"))
          .containsExactly("RuleBaseline", "LogisticRegression", "BoostedTrees")
          .contains(day.get("best").asText());
    }
  }

  @Test
  void predictionsNameStudentsByPseudonymAndCoverEveryTestStudent() throws IOException {
    List<String> lines = Files.readAllLines(work.resolve("report/predictions.csv"));

    assertThat(lines.get(0)).isEqualTo("offering,student,day,model,probability,outcome");
    assertThat(lines.subList(1, lines.size()))
        .allMatch(
            line ->
                line.matches("CS\\d{3}-2024B,[0-9a-zA-Z]{16,},(0|56),[A-Za-z]+,[0-9.E-]+,[01]"));
    int expected = 0;
    for (JsonNode day : metrics(work).get("days")) {
      expected += 3 * day.get("testRows").asInt();
    }
    assertThat(lines).hasSize(expected + 1);
  }

  @Test
  void runningAgainLoadsNothingNewAndGivesTheSameFigures(@TempDir Path other) throws IOException {
    Program fresh = run(other);
    JsonNode before = figures(other);

    Program again = run(other);

    assertThat(fresh.out()).doesNotContain("Nothing new");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("Nothing new");
    assertThat(figures(other)).isEqualTo(before);
    assertThat(before).isEqualTo(figures(work));
  }

  @Test
  void theStepsCanBeTakenOneAtATime(@TempDir Path other) throws IOException {
    String[] where = {"--work", other.toString()};

    assertThat(step(where, "load", "--source", "synthetic:300").code()).isZero();
    assertThat(step(where, "train", "--days", "0,56").code()).isZero();
    assertThat(step(where, "score").code()).isZero();
    assertThat(step(where, "report").out()).contains("report.html");

    assertThat(figures(other)).isEqualTo(figures(work));
  }

  private static Program step(String[] where, String... args) {
    return Program.run(Stream.of(args, where).flatMap(Stream::of).toArray(String[]::new));
  }

  private static JsonNode metrics(Path from) throws IOException {
    return new ObjectMapper().readTree(from.resolve("report/metrics.json").toFile());
  }

  /** Without what depends on the machine and the hour. */
  private static JsonNode figures(Path from) throws IOException {
    ObjectNode metrics = (ObjectNode) metrics(from);
    metrics.remove(List.of("stages", "peakRssMb"));
    for (JsonNode model : metrics.get("days").findValues("models")) {
      model.forEach(each -> ((ObjectNode) each).remove("fitSeconds"));
    }
    return metrics;
  }
}
