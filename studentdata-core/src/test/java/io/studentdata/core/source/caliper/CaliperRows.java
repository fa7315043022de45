package io.studentdata.core.source.caliper;

import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the events of a source are, and what is wrong with its rows. */
record CaliperRows(List<LearningEvent> events, List<RowProblem> problems) {
  static CaliperRows of(StudentSource source) {
    CaliperRows all = new CaliperRows(new ArrayList<>(), new ArrayList<>());
    try (Stream<SourceRow<LearningEvent>> rows = source.events()) {
      rows.forEach(
          row -> {
            if (row instanceof SourceRow.Valid<LearningEvent> valid) {
              all.events.add(valid.item());
            } else if (row instanceof SourceRow.Invalid<LearningEvent> invalid) {
              all.problems.add(invalid.problem());
            }
          });
    }
    return all;
  }

  /** A source of documents, one per line. */
  static CaliperSource source(Path directory, Object... documents) throws IOException {
    return CaliperSource.of(
        TinyJson.write(directory.resolve("e.jsonl"), TinyJson.lines(List.of(documents))));
  }

  /** An envelope around documents. */
  static TinyJson envelope(Object... documents) {
    return TinyJson.empty()
        .with("sensor", "\"https://example.edu/sensors/1\"")
        .with("sendTime", "\"2024-11-15T11:05:01.000Z\"")
        .with("dataVersion", "\"http://purl.imsglobal.org/ctx/caliper/v1p2\"")
        .with(
            "data",
            "[" + String.join(", ", Stream.of(documents).map(Object::toString).toList()) + "]");
  }
}
