package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that cannot be taken: each is one problem, of one stream, and the others are read. */
class OneRosterBadRowsTest {
  @TempDir Path directory;

  private final TextFiles data = TinyOneRoster.v11();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "academicSessions.csv|T9,,,Odd,term,2024-13-01,2025-01-20,,2025|startDate is '2024-13-01'"
            + " (expected a date such as 2024-09-01, from 1900 to 2200)",
        "academicSessions.csv|T9,,,Odd,term,2024-09-01,,,2025|endDate is ''"
            + " (expected a date such as 2024-09-01, from 1900 to 2200)",
        "academicSessions.csv|T9,,,Odd,term,2024-09-01,2024-08-31,,2025|endDate is '2024-08-31'"
            + " (expected a date not before 2024-09-01, when the session begins)",
        "academicSessions.csv|T9,,,,term,2024-09-01,2025-01-20,,2025|title is ''"
            + " (expected 1 to 100 characters)",
        "academicSessions.csv|T9,gone,,Odd,term,2024-09-01,2025-01-20,,2025|status is 'gone'"
            + " (expected active, inactive or tobedeleted)",
        "courses.csv|,,,,Odd,,,O,,|sourcedId is '' (expected 1 to 120 characters)",
        "courses.csv|C9,,,Y|number of cells is '4' (expected 10, as in the header line)",
        "classes.csv|K9,,,Odd,,C1,,scheduled,,O,T9,,,|termSourcedIds is 'T9' (expected sessions that"
            + " academicSessions.csv has, here or in an earlier delivery)",
        "classes.csv|K9,,,Odd,,C1,,scheduled,,O,\"T1,T9\",,,|termSourcedIds is 'T1,T9'",
        "classes.csv|K9,,,Odd,,C1,,scheduled,,O,,,,|termSourcedIds is '' (expected the session of"
            + " the class, or several with commas between them)",
        "classes.csv|K9,,,Odd,,,,scheduled,,O,T1,,,|courseSourcedId is ''",
        "users.csv|u9,,,true,O,pupil,u,,U,,,,,,,,,|role is 'pupil' (expected student, teacher,"
            + " administrator, aide, proctor, guardian, parent, relative, or ext: and a name)",
        "users.csv|u9,,,true,O,,u,,U,,,,,,,,,|role is ''",
        "users.csv|u9,gone,,true,O,student,u,,U,,,,,,,,,|status is 'gone'",
        "users.csv|,,,true,O,student,u,,U,,,,,,,,,|sourcedId is ''",
        "users.csv|u9,\"act\"ive,,true,O|row is 'u9act\"ive,,true,O' (expected quoted cells that end"
            + " with their closing quote)",
        "demographics.csv|s3,,,soon,male,,|birthDate is 'soon' (expected a date",
        "demographics.csv|s3,,,,m,,|sex is 'm' (expected female, male, other or unspecified)",
        "enrollments.csv|E9,,,K9,O,s3,student,,2024-09-02,|classSourcedId is 'K9' (expected a class"
            + " that classes.csv has, with its sessions, here or in an earlier delivery)",
        "enrollments.csv|E9,,,K1,O,s3,boss,,,|role is 'boss'",
        "enrollments.csv|E9,gone,,K1,O,s3,student,,,|status is 'gone'",
        "enrollments.csv|E9,gone,,K1,O,t1,teacher,,,|status is 'gone'",
        "enrollments.csv|E9,,,K1,O,,student,,,|userSourcedId is ''",
        "enrollments.csv|E9,,,,O,t1,teacher,,,|classSourcedId is ''",
        "enrollments.csv|E9,,,K1,O,s3,student,,2024-09-02,2024-09-01|endDate is '2024-09-01'"
            + " (expected a date not before 2024-09-02, when the enrollment begins)",
        "enrollments.csv|E9,,,K1,O,s3,student,,1990-09-02,|beginDate is '1990-09-02' (expected a"
            + " date within 3,660 days of 2024-09-02, when the class begins)",
        "lineItems.csv|L9,,,Odd,,,,K9,G1,T1,0,10|classSourcedId is 'K9'",
        "lineItems.csv|L9,,,Odd,,,soon,K1,G1,T1,0,10|dueDate is 'soon'",
        "lineItems.csv|L9,,,Odd,,,,K1,G1,T1,0,ten|resultValueMax is 'ten'",
        "results.csv|R9,,,L9,s3,fully graded,5,2024-10-01,|lineItemSourcedId is 'L9' (expected a"
            + " line item that lineItems.csv has, with its class, here or in an earlier delivery)",
        "results.csv|R9,,,L1,s3,done,5,2024-10-01,|scoreStatus is 'done' (expected fully graded,"
            + " partially graded, submitted, not submitted or exempt)",
        "results.csv|R9,,,L1,s3,fully graded,A,2024-10-01,|score is 'A' (expected a number from",
        "results.csv|R9,,,L1,s3,fully graded,-1,2024-10-01,|score is '-1' (expected 0 to 20, or with"
            + " extra credit up to half as much again)",
        "results.csv|R9,,,L1,s3,fully graded,31,2024-10-01,|score is '31' (expected 0 to 20, or with"
            + " extra credit up to half as much again)",
        "results.csv|R9,,,L3,s3,fully graded,5,2024-10-01,|score is '5' (expected none, because the"
            + " line item has no resultValueMax above 0)",
        "results.csv|R9,,,L1,s3,submitted,,,|scoreDate is ''",
        "classResources.csv|X9,,,Odd,,B1|classSourcedId is ''",
      })
  void aBadCellIsNamedWithFileLineColumnValueAndWhatWasExpected(
      String file, String line, String problem) throws Exception {
    RosterRows before = RosterRows.of(read());
    data.add(file, line);
    RosterRows after = RosterRows.of(read());

    assertThat(after.items()).isEqualTo(before.items());
    assertThat(after.problems()).singleElement().asString().contains(file + " line ", problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "courses.csv|#,,,,Odd,,,O,,",
        "users.csv|#,,,true,O,student,u,,U,,,,,,,,,",
        "enrollments.csv|E9,,,#,O,s3,student,,,",
        "enrollments.csv|E9,,,K1,O,#,teacher,,,",
        "results.csv|R9,,,L1,#,submitted,,2024-10-01,",
      })
  void anIdThatIsTooLongIsAProblem(String file, String line) throws Exception {
    data.add(file, line.replace("#", "x".repeat(121)));

    assertThat(RosterRows.of(read()).problems())
        .singleElement()
        .asString()
        .startsWith(file + " line ")
        .endsWith("(expected 1 to 120 characters)");
  }

  @Test
  void aBadRoleOrNameOfAUserIsOneProblemOfOneStream() throws Exception {
    data.add("users.csv", "u9,,,true,O,student,u,,%s,,,,,,,,,".formatted("x".repeat(101)));

    RosterRows rows = RosterRows.of(read());
    assertThat(rows.problems())
        .singleElement()
        .asString()
        .startsWith("users.csv line 8: givenName is 'xxx")
        .endsWith("(expected at most 100 characters)");
    assertThat(rows.items()).anyMatch(each -> each.startsWith("Student[id=oneroster:u9"));
  }

  @Test
  void inVersion12ABadRowOfRolesIsAProblemAndSoIsAUserWithoutAny() throws Exception {
    TextFiles v12 = TinyOneRoster.v12();
    v12.add("roles.csv", "r9,,,s9,primary,pupil,,,O,", "r9,,,,primary,student,,,O,")
        .add("users.csv", "s9,,,true,O,nine,,No,Role,,,,,,,,");

    assertThat(RosterRows.of(OneRosterSource.of(v12.writeTo(directory))).problems())
        .hasSize(3)
        .anyMatch(each -> each.startsWith("roles.csv line 9: role is 'pupil'"))
        .anyMatch(each -> each.startsWith("roles.csv line 10: userSourcedId is ''"))
        .contains(
            "users.csv line 8: sourcedId is 's9' (expected a user with a role, in a column role here"
                + " or in roles.csv of this or an earlier delivery)");
  }

  private OneRosterSource read() throws Exception {
    return OneRosterSource.of(data.writeTo(directory));
  }
}
