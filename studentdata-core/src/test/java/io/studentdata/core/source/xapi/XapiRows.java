package io.studentdata.core.source.xapi;

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
record XapiRows(List<LearningEvent> events, List<RowProblem> problems) {
  static XapiRows of(StudentSource source) {
    XapiRows all = new XapiRows(new ArrayList<>(), new ArrayList<>());
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

  /** A source of statements, one per line. */
  static XapiSource source(Path directory, TinyJson... statements) throws IOException {
    return XapiSource.of(
        TinyJson.write(directory.resolve("s.jsonl"), TinyJson.lines(List.of(statements))));
  }
}
