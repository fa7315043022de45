package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.csv.CsvRow;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** results.csv: each result of work that was handed in is an attempt. */
final class ResultRows extends ActiveRows<AssessmentAttempt> {
  /** Extra credit goes this far; more is taken for a mistake. */
  private static final double MOST_PERCENT = 150;

  private final Ids ids;
  private final LineItems lineItems;
  private final SourceNotes notes;
  private final Columns columns;
  private final int item;
  private final int student;
  private final int scored;
  private final int score;
  private final int date;
  private long above;

  ResultRows(Ids ids, LineItems lineItems, SourceNotes notes, Columns columns) {
    super(columns);
    this.ids = ids;
    this.lineItems = lineItems;
    this.notes = notes;
    this.columns = columns;
    item = columns.of("lineItemSourcedId");
    student = columns.of("studentSourcedId");
    scored = columns.of("scoreStatus");
    score = columns.of("score");
    date = columns.of("scoreDate");
  }

  /** How far a result has come. */
  enum Progress {
    /** Nothing was handed in, or had to be. */
    NONE,
    /** Not marked to the end. */
    SUBMITTED,
    MARKED
  }

  /** How far the result in a row has come. */
  static Progress progress(CsvRow row, int column) {
    if (row.holds(column, "fully graded")) {
      return Progress.MARKED;
    }
    String text = row.optional(column);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "fully graded" -> Progress.MARKED;
      case "submitted", "partially graded" -> Progress.SUBMITTED;
      case "not submitted", "exempt" -> Progress.NONE;
      default ->
          throw row.bad(
              column, "fully graded, partially graded, submitted, not submitted or exempt");
    };
  }

  @Override
  public boolean takes(CsvRow row) {
    return super.takes(row) && progress(row, scored) != Progress.NONE;
  }

  @Override
  public AssessmentAttempt map(CsvRow row) {
    LineItems.Item of = lineItems.of(row, item);
    return new AssessmentAttempt(
        ids.assessment(row, item),
        ids.student(row, student),
        of.period().day(row, date),
        false,
        progress(row, scored) == Progress.MARKED ? percent(row, of.max()) : null);
  }

  /** Absent where the mark is no number, as OneRoster 1.2 has it. */
  private @Nullable Double percent(CsvRow row, double max) {
    Double points = row.optionalDecimal(score, -LineItems.MOST, LineItems.MOST);
    if (points == null) {
      return null;
    }
    if (Double.isNaN(max)) {
      throw row.bad(score, "none, because the line item has no resultValueMax above 0");
    }
    double percent = 100 * points / max;
    if (!(percent >= 0 && percent <= MOST_PERCENT)) {
      throw row.bad(
          score,
          "0 to %s, or with extra credit up to half as much again"
              .formatted(max == Math.rint(max) ? Long.toString((long) max) : Double.toString(max)));
    }
    if (percent > 100) {
      notes.count(
          columns.file().file() + ": scores above their maximum, taken for 100 percent: %,d",
          ++above);
    }
    return Math.min(100, percent);
  }
}
