package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** courses.csv: one row per offering; its terms and courses are those that occur in it. */
final class OfferingRows implements RowMapper<CourseOffering> {
  private final OuladIds ids;
  private final TermCode terms;
  private final int length;

  OfferingRows(CsvHeader header) {
    ids = OuladIds.of(header);
    terms = new TermCode(header);
    length = header.position("module_presentation_length");
  }

  @Override
  public CourseOffering map(CsvRow row) {
    Term term = terms.in(row);
    return new CourseOffering(
        ids.offering(row),
        ids.course(row),
        term.id(),
        term.startsOn(),
        row.integer(length, 1, OuladFiles.LAST_DAY));
  }

  static Stream<SourceRow<Term>> terms(CsvBundle bundle) {
    return first(bundle, "code_presentation", header -> new TermCode(header)::in);
  }

  static Stream<SourceRow<Course>> courses(CsvBundle bundle) {
    return first(
        bundle,
        "code_module",
        header -> {
          OuladIds ids = OuladIds.of(header);
          return row -> new Course(ids.course(row), ids.course(row).value());
        });
  }

  /** The first row with each content of {@code column}. */
  private static <T> Stream<SourceRow<T>> first(
      CsvBundle bundle, String column, Function<CsvHeader, RowMapper<T>> mapping) {
    int position = OuladFiles.COURSES.header(bundle).position(column);
    Set<String> seen = new HashSet<>();
    return OuladFiles.COURSES
        .rows(bundle, mapping)
        .filter(
            row ->
                row.origin().cells().size() <= position
                    || seen.add(row.origin().cells().get(position).strip()));
  }
}
