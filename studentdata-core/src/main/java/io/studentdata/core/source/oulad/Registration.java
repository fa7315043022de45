package io.studentdata.core.source.oulad;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import org.jspecify.annotations.Nullable;

/** A row of studentRegistration.csv: the days of registration and unregistration, where known. */
record Registration(
    OfferingId offering,
    StudentId student,
    @Nullable Integer registeredDay,
    @Nullable Integer withdrawnDay) {

  static RowMapper<Registration> mapper(CsvHeader header) {
    OuladIds ids = OuladIds.of(header);
    int student = header.position("id_student");
    int registered = header.position("date_registration");
    int withdrawn = header.position("date_unregistration");
    return row ->
        new Registration(
            ids.offering(row),
            ids.student(row, student),
            day(row, registered),
            day(row, withdrawn));
  }

  private static @Nullable Integer day(CsvRow row, int column) {
    return row.optionalInteger(column, OuladFiles.FIRST_DAY, OuladFiles.LAST_DAY);
  }
}
