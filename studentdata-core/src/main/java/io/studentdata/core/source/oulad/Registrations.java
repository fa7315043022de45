package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * studentRegistration.csv in memory, by enrollment. A registration that cannot be read, or that
 * contradicts another of the same enrollment, is kept as a problem of that enrollment.
 */
final class Registrations {
  private final CsvBundle bundle;
  private final CsvHeader header;
  private final Map<String, Registration> days = new HashMap<>();
  private final Map<String, RowProblem> problems = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private Registrations(CsvBundle bundle) {
    this.bundle = bundle;
    this.header = OuladFiles.STUDENT_REGISTRATION.header(bundle);
  }

  static Registrations read(CsvBundle bundle) {
    Registrations all = new Registrations(bundle);
    try (var rows = all.rows()) {
      rows.forEach(all::add);
    }
    return all;
  }

  private Stream<SourceRow<Registration>> rows() {
    return OuladFiles.STUDENT_REGISTRATION.rows(bundle, Registration::mapper);
  }

  private void add(SourceRow<Registration> row) {
    String key = key(row.origin());
    if (row instanceof SourceRow.Invalid<Registration> invalid) {
      problems.putIfAbsent(key, invalid.problem());
    } else if (row instanceof SourceRow.Valid<Registration> valid) {
      Registration earlier = days.putIfAbsent(key, valid.item());
      if (earlier != null && !earlier.equals(valid.item())) {
        problems.putIfAbsent(
            key, problem(row.origin(), "one registration per student, module and presentation"));
      }
    }
  }

  /** The day of registration; absent where it is not known. */
  @Nullable Integer registeredDay(OfferingId offering, StudentId student) {
    Registration found = days.get(key(offering, student));
    return found == null ? null : found.registeredDay();
  }

  /** The enrollment with its days, or the problem its registration has. */
  SourceRow<Enrollment> join(SourceRow<Enrollment> row) {
    if (!(row instanceof SourceRow.Valid<Enrollment> valid)) {
      return row;
    }
    Enrollment item = valid.item();
    String key = key(item.offering(), item.student());
    used.add(key);
    RowProblem problem = problems.get(key);
    if (problem != null) {
      return new SourceRow.Invalid<>(problem);
    }
    Registration found = days.get(key);
    return found == null
        ? row
        : new SourceRow.Valid<>(
            new Enrollment(
                item.offering(),
                item.student(),
                found.registeredDay(),
                found.withdrawnDay(),
                item.previousAttempts(),
                item.studiedCredits(),
                item.result()),
            row.origin());
  }

  /** The rows that no enrollment has used, as problems. */
  Stream<SourceRow<Enrollment>> unused() {
    return rows()
        .filter(row -> !used.contains(key(row.origin())))
        .map(
            row ->
                new SourceRow.Invalid<>(
                    row instanceof SourceRow.Invalid<Registration> invalid
                        ? invalid.problem()
                        : problem(
                            row.origin(),
                            "a student that studentInfo.csv has in the same module and presentation")));
  }

  private RowProblem problem(RowOrigin origin, String expected) {
    String student = origin.cells().get(header.position("id_student"));
    return new RowProblem(origin, "id_student", student, expected);
  }

  private static String key(OfferingId offering, StudentId student) {
    return offering.value() + " " + student.value();
  }

  /** The key of a row, read or not; unlike any other where cells are missing. */
  private String key(RowOrigin origin) {
    List<String> cells = origin.cells();
    return cells.size() != header.names().size()
        ? origin.toString()
        : cells.get(header.position("code_module")).strip()
            + "-"
            + cells.get(header.position("code_presentation")).strip()
            + " "
            + cells.get(header.position("id_student")).strip();
  }
}
