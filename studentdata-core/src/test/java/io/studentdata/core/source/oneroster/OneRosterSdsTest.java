package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.StaffRole;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.testkit.TinySds;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Microsoft School Data Sync v2.1: no manifest, no status, roles apart, other column names. */
class OneRosterSdsTest extends StudentSourceContract {
  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    TinySds.files().writeTo(directory);
  }

  @Override
  protected OneRosterSource source() {
    return OneRosterSource.of(directory);
  }

  @Test
  void itIsToldByItsColumnsAndReadAsWhatItMeans() {
    OneRosterSource source = source();

    assertThat(items(source.offerings()))
        .singleElement()
        .hasToString(
            "CourseOffering[id=oneroster:K, course=oneroster:C, term=oneroster:F,"
                + " startsOn=2024-09-01, lengthDays=91]");
    assertThat(items(source.students()))
        .singleElement()
        .satisfies(
            student -> {
              assertThat(student.validFrom()).isEqualTo(LocalDate.of(2024, 9, 1));
              assertThat(student.demographics().gender()).isEqualTo("female");
              assertThat(student.demographics().ageBand()).isEqualTo("0-35");
            });
    assertThat(items(source.assignments()))
        .extracting(each -> each.role())
        .containsExactly(StaffRole.TEACHER);
    assertThat(items(source.enrollments()))
        .singleElement()
        .satisfies(each -> assertThat(each.registeredDay()).isNull());
    assertThat(source.notes())
        .contains(
            "The columns are those of Microsoft School Data Sync v2.1",
            "demographics.csv: columns not read: raceCodes",
            "Files not read: orgs.csv, relationships.csv",
            "users.csv: users that are neither students nor staff: 1");
  }
}
