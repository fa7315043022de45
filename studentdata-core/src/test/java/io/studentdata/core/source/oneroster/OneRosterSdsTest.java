package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.StaffRole;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.testkit.TextFiles;
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
    new TextFiles()
        .put("orgs.csv", "sourcedId,name,type,parentSourcedId\n1,Tiny,college,\n")
        .put(
            "academicSessions.csv",
            "sourcedId,title,type,schoolYear,startDate,endDate\n"
                + "F,Fall,semester,2024,2024-09-01,2024-12-01\n")
        .put(
            "courses.csv",
            "sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade\n"
                + "C,1,Computer Science,CS,F,,\n")
        .put(
            "classes.csv",
            "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nK,1,CS A,F,C\n")
        .put(
            "users.csv",
            "sourcedId,username,givenName,familyName,password,email\n"
                + "11,a,Ada,Lovelace,x,a@tiny.example\n"
                + "12,b,Ben,Bitdiddle,x,\n13,g,Guardian,Of Ada,x,\n")
        .put(
            "roles.csv",
            "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,"
                + "roleEndDate\n11,1,student,F,,TRUE,,\n12,1,professor,F,,TRUE,,\n")
        .put(
            "demographics.csv",
            "userSourcedId,sex,birthDate,raceCodes\n11,female,2001-06-06,\n12,male,,asian\n")
        .put("enrollments.csv", "classSourcedId,userSourcedId,role\nK,11,student\nK,12,professor\n")
        .put("relationships.csv", "userSourcedId,relationshipUserSourcedId\n11,13\n")
        .writeTo(directory);
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
