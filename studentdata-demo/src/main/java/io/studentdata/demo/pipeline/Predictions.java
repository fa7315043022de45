package io.studentdata.demo.pipeline;

import io.studentdata.demo.work.WholeFile;
import io.studentdata.ml.evaluation.Outcome;
import io.studentdata.ml.pipeline.DayReport;
import io.studentdata.ml.pipeline.ModelReport;
import io.studentdata.ml.pipeline.TrainingReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Every single prediction for the test term, as {@code predictions.csv}: students by pseudonym,
 * outcome 1 for failed or withdrawn and 0 otherwise.
 */
final class Predictions {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("offering", "student", "day", "model", "probability", "outcome")
          .setRecordSeparator('\n')
          .get();

  private Predictions() {}

  static void write(Path file, TrainingReport report) {
    WholeFile.write(file, out -> write(out, report));
  }

  private static void write(Writer out, TrainingReport report) throws IOException {
    CSVPrinter csv = FORMAT.print(out); // closed with the writer
    for (DayReport day : report.days()) {
      for (ModelReport model : day.models()) {
        for (Outcome outcome : model.predictions()) {
          csv.printRecord(
              harmless(outcome.offering().value()),
              outcome.studentPseudonym(),
              day.day().value(),
              model.model(),
              outcome.probability(),
              outcome.atRisk() ? 1 : 0);
        }
      }
    }
    csv.flush();
  }

  /** Keeps a spreadsheet from running a cell as a formula. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
