package io.studentdata.core.source.oulad;

import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rows of a source, as text to compare and problems to read. */
record OuladRows(List<String> items, List<String> problems) {
  static OuladRows of(StudentSource source) {
    OuladRows all = new OuladRows(new ArrayList<>(), new ArrayList<>());
    all.read(source.terms());
    all.read(source.courses());
    all.read(source.offerings());
    all.read(source.students());
    all.read(source.enrollments());
    all.read(source.assessments());
    all.read(source.resources());
    all.read(source.attempts());
    all.read(source.interactions());
    return all;
  }

  private <T> void read(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      rows.forEach(
          row -> {
            if (row instanceof SourceRow.Valid<T> valid) {
              items.add(String.valueOf(valid.item()));
            } else if (row instanceof SourceRow.Invalid<T> invalid) {
              problems.add(invalid.problem().message());
            }
          });
    }
  }
}
