package io.studentdata.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studentdata.core.testkit.Oulad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real students, where this machine has them. */
class OuladRunTest {
  @TempDir Path work;

  @Test
  void theSmallExtractComesThroughWhole() throws IOException {
    JsonNode metrics = run(Oulad.assumeSmall(), "28");

    JsonNode rows = metrics.get("rows");
    assertThat(rows.get("student").asLong()).isEqualTo(2_165);
    assertThat(rows.get("enrollment").asLong()).isEqualTo(2_168);
    assertThat(rows.get("assessment_attempt").asLong()).isEqualTo(12_479);
    assertThat(rows.get("fct_interaction_daily").asLong()).isEqualTo(344_136);
    assertThat(read(metrics)).isEqualTo(450_296);
    assertThat(metrics.get("clicks").asLong()).isEqualTo(1_582_750);
    assertThat(metrics.get("rejects").asLong()).isZero();
  }

  @Test
  void theSubsetComesThroughWholeAndModelsAreAtLeastAsGoodAsTheReference() throws IOException {
    JsonNode metrics = run(Oulad.assumeSubset(), "0,14,28,56,84,112");

    JsonNode rows = metrics.get("rows");
    assertThat(rows.get("course_offering").asLong()).isEqualTo(15);
    assertThat(rows.get("student").asLong()).isEqualTo(19_720);
    assertThat(rows.get("enrollment").asLong()).isEqualTo(21_333);
    assertThat(rows.get("assessment").asLong()).isEqualTo(149);
    assertThat(rows.get("assessment_attempt").asLong()).isEqualTo(121_738);
    assertThat(rows.get("learning_resource").asLong()).isEqualTo(4_694);
    assertThat(rows.get("fct_interaction_daily").asLong()).isEqualTo(5_656_426);
    assertThat(read(metrics)).isEqualTo(7_035_828);
    assertThat(metrics.get("clicks").asLong()).isEqualTo(25_804_801);
    assertThat(metrics.get("rejects").asLong()).isZero();
    List<String> populations = new ArrayList<>();
    for (JsonNode day : metrics.get("days")) {
      populations.add(day.get("day") + ": " + day.get("trainRows") + "/" + day.get("testRows"));
    }
    assertThat(populations)
        .containsExactly(
            "0: 12233/6791",
            "14: 12071/6653",
            "28: 11797/6508",
            "56: 11421/6209",
            "84: 11126/6021",
            "112: 10770/5835");
    assertThat(best(metrics, "rocAuc", true))
        .zipSatisfy(
            List.of(.691, .718, .790, .825, .870, .885),
            (ours, theirs) -> assertThat(ours).isGreaterThanOrEqualTo(theirs));
    assertThat(best(metrics, "brier", false))
        .zipSatisfy(
            List.of(.223, .2145, .185, .168, .141, .138),
            (ours, theirs) -> assertThat(ours).isLessThanOrEqualTo(theirs));
  }

  private JsonNode run(Path data, String days) throws IOException {
    Program run =
        Program.run(
            "run",
            "--source",
            "oulad:" + data,
            "--days",
            days,
            "--test-term",
            "2014B",
            "--work",
            work.toString());
    assertThat(run.code()).describedAs(run.err()).isZero();
    return new ObjectMapper().readTree(work.resolve("report/metrics.json").toFile());
  }

  private static long read(JsonNode metrics) {
    for (JsonNode stage : metrics.get("stages")) {
      if (stage.get("stage").asText().equals("read interactions")) {
        return stage.get("rows").asLong();
      }
    }
    throw new AssertionError("No stage reads interactions");
  }

  private static List<Double> best(JsonNode metrics, String figure, boolean isMoreBetter) {
    List<Double> best = new ArrayList<>();
    for (JsonNode day : metrics.get("days")) {
      var values = day.get("models").findValues(figure).stream().mapToDouble(JsonNode::asDouble);
      best.add((isMoreBetter ? values.max() : values.min()).orElseThrow());
    }
    return best;
  }
}
