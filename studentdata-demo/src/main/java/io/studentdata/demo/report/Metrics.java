package io.studentdata.demo.report;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.studentdata.core.progress.StageTime;
import io.studentdata.demo.journal.TrainingEntry;
import java.util.List;
import java.util.Map;

/**
 * The figures other programs read, as {@code metrics.json}.
 *
 * @param source what was read
 * @param rows rows per table, store and warehouse
 * @param rejects rows set aside
 * @param clicks all clicks in the warehouse
 * @param testTerm the term the models were tested on
 * @param days what the models reached, by day
 * @param stages how long each stage took, in seconds of wall time
 * @param peakRssMb peak resident memory of the process, in MB
 */
public record Metrics(
    String source,
    Map<String, Long> rows,
    long rejects,
    long clicks,
    String testTerm,
    List<TrainingEntry.Day> days,
    List<StageTime> stages,
    double peakRssMb) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(TrainingEntry.Model.class, ModelFigures.class)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** What is published of a model: its figures without its curves. */
  @JsonIncludeProperties({
    "model",
    "rocAuc",
    "rocAucLow",
    "rocAucHigh",
    "prAuc",
    "brier",
    "ece",
    "precisionAt10",
    "liftAt10",
    "fitSeconds"
  })
  private interface ModelFigures {}

  /** As JSON text. */
  String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the metrics as JSON", e);
    }
  }
}
