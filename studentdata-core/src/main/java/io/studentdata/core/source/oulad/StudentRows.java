package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Student;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** studentInfo.csv as declarations of background, each dated by its registration. */
final class StudentRows implements RowMapper<Student> {
  private final Registrations registrations;
  private final OuladIds ids;
  private final TermCode terms;
  private final int student;
  private final int gender;
  private final int region;
  private final int education;
  private final int deprivation;
  private final int age;
  private final int disability;

  private StudentRows(Registrations registrations, CsvHeader header) {
    this.registrations = registrations;
    ids = OuladIds.of(header);
    terms = new TermCode(header);
    student = header.position("id_student");
    gender = header.position("gender");
    region = header.position("region");
    education = header.position("highest_education");
    deprivation = header.position("imd_band");
    age = header.position("age_band");
    disability = header.position("disability");
  }

  static Stream<SourceRow<Student>> of(CsvBundle bundle) {
    Registrations registrations = Registrations.read(bundle);
    return OuladFiles.STUDENT_INFO.rows(bundle, header -> new StudentRows(registrations, header));
  }

  @Override
  public Student map(CsvRow row) {
    var id = ids.student(row, student);
    LocalDate start = terms.in(row).startsOn();
    Integer registered = registrations.registeredDay(ids.offering(row), id);
    return new Student(
        id, registered == null ? start : start.plusDays(registered), demographics(row));
  }

  private Demographics demographics(CsvRow row) {
    return new Demographics(
        row.optional(gender, 20),
        row.optional(region, 60),
        row.optional(education, 60),
        deprivationBand(row),
        row.optional(age, 20),
        disability(row));
  }

  /** {@code 10-20} stands there without its percent sign. */
  private @Nullable String deprivationBand(CsvRow row) {
    String band = row.optional(deprivation, 19);
    return band == null || band.endsWith("%") ? band : band + "%";
  }

  private @Nullable Boolean disability(CsvRow row) {
    String text = row.optional(disability);
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "Y" -> true;
      case "N" -> false;
      default -> throw row.bad(disability, "Y or N");
    };
  }
}
