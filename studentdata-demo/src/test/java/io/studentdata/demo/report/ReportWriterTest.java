package io.studentdata.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studentdata.demo.work.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
  @TempDir Path folder;

  @BeforeEach
  void writeReport() {
    try (WorkDirectory work = WorkDirectory.take(folder)) {
      new ReportWriter(work)
          .write(
              Samples.load(),
              Samples.training(),
              Optional.empty(),
              Samples.analysis(),
              Samples.load().stages());
    }
  }

  @Test
  void metricsHoldExactlyWhatOtherProgramsRead() throws IOException {
    JsonNode metrics = new ObjectMapper().readTree(folder.resolve("report/metrics.json").toFile());

    assertThat(names(metrics))
        .containsExactly(
            "source", "rows", "rejects", "clicks", "testTerm", "days", "stages", "peakRssMb");
    assertThat(names(metrics.get("days").get(0)))
        .containsExactly(
            "day", "population", "trainRows", "testRows", "testRate", "best", "models");
    assertThat(names(metrics.get("days").get(0).get("models").get(0)))
        .containsExactly(
            "model",
            "rocAuc",
            "rocAucLow",
            "rocAucHigh",
            "prAuc",
            "brier",
            "ece",
            "precisionAt10",
            "liftAt10",
            "fitSeconds");
    assertThat(names(metrics.get("stages").get(0))).containsExactly("stage", "seconds", "rows");
    assertThat(metrics.get("peakRssMb").asDouble()).isBetween(10.0, 100_000.0);
  }

  @Test
  void thePageNeedsNothingFromElsewhereAndEscapesWhatComesFromData() throws IOException {
    String page = Files.readString(folder.resolve("report/report.html"));

    assertThat(page).contains("made-up &lt;department&gt;").doesNotContain("<department>");
    assertThat(page).contains("columns not read: &lt;colour&gt;");
    assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(");
    assertThat(page).contains("Data management", "Analysis", "Models", "Deployment");
  }

  @Test
  void everyFigureIsWellFormedAndSaysWhatItShows() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("report/figures"))) {
      List<Path> figures = files.toList();
      assertThat(figures).hasSizeGreaterThanOrEqualTo(9);
      for (Path figure : figures) {
        var document =
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(figure.toFile());
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        assertThat(Files.readString(figure)).doesNotContain("NaN", "Infinity");
      }
    }
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }
}
