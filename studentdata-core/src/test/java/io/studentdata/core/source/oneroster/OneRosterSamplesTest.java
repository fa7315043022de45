package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Student;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public samples, as others made them. */
class OneRosterSamplesTest {
  @TempDir Path directory;

  /**
   * Of nicelion/oneroster-mocker; its manifest says that demographics.csv, which is there, is not.
   */
  @Test
  void aDeliveryOfHeadersIsEmpty() {
    OneRosterSource source = OneRosterSource.of(SharedData.assume("oneroster/v1.1-header-only"));

    assertThat(RosterRows.of(source)).isEqualTo(new RosterRows(List.of(), List.of()));
    assertThat(source.notes())
        .contains("demographics.csv: not read, because the manifest says it is absent");
  }

  /** Of the same; two students, a principal and a parent, none of them bad. */
  @Test
  void usersAloneAreReadWithoutRejects() throws Exception {
    Path users = SharedData.assume("oneroster/users-2000.csv");
    Files.copy(users, directory.resolve("users.csv"));
    OneRosterSource source = OneRosterSource.of(directory);
    RosterRows rows = RosterRows.of(source);

    assertThat(rows.problems()).isEmpty();
    long students = lines(users, ",student,");
    assertThat(students).isPositive();
    assertThat(rows.items().stream().filter(each -> each.startsWith("Student[")))
        .hasSize((int) students);
    assertThat(rows.items().stream().filter(each -> each.startsWith("StaffMember[")))
        .hasSize((int) lines(users, ",principal,"));
    assertThat(source.notes())
        .contains(
            "users.csv: users that are neither students nor staff: " + lines(users, ",parent,"));
  }

  private static long lines(Path file, String with) throws Exception {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.contains(with)).count();
    }
  }

  /** Of OfficeDev/O365-EDU-Tools: all of it fits. */
  @Test
  void schoolDataSyncIsReadWithoutRejects() {
    OneRosterSource source = OneRosterSource.of(SharedData.assume("oneroster/sds-v2.1"));
    RosterRows rows = RosterRows.of(source);

    assertThat(rows.problems()).isEmpty();
    assertThat(
            rows.items().stream()
                .map(each -> each.substring(0, each.indexOf('[')))
                .collect(
                    java.util.stream.Collectors.groupingBy(
                        kind -> kind, java.util.stream.Collectors.counting())))
        .containsOnly(
            java.util.Map.entry("Term", 2L),
            java.util.Map.entry("Course", 3L),
            java.util.Map.entry("CourseOffering", 2L),
            java.util.Map.entry("StaffMember", 2L),
            java.util.Map.entry("StaffAssignment", 2L),
            java.util.Map.entry("Student", 4L),
            java.util.Map.entry("StudentIdentity", 4L),
            java.util.Map.entry("Enrollment", 4L));
    try (Stream<SourceRow<Student>> students = source.students()) {
      assertThat(students.map(row -> ((SourceRow.Valid<Student>) row).item()))
          .extracting(each -> each.demographics().gender())
          .containsExactly("male", "male", "female", "male");
    }
    assertThat(source.notes())
        .contains(
            "users.csv: users that are neither students nor staff: 2",
            "Files not read: orgs.csv, relationships.csv, userFlags.csv");
  }
}
