package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exports do that the standard does not say: read as it is meant, and noted once per file. */
class OneRosterDialectsTest {
  @TempDir Path directory;

  private final TextFiles files = TinyOneRoster.v11();

  @Test
  void columnsThatAreMissingButNotNeededAreNoted() throws Exception {
    files
        .put("orgs.csv", "sourcedId\nO\n")
        .put("courses.csv", "sourcedId,title\nC1,Algebra\nC2,\"Poetry, and how to read it\"\n");
    OneRosterSource source = read();

    assertThat(RosterRows.of(source)).isEqualTo(plain());
    assertThat(source.notes()).contains("courses.csv: no column status");
  }

  @Test
  void furtherColumnsAreNoted() throws Exception {
    files.each("courses.csv", line -> line + (line.startsWith("s") ? ",metadata.colour" : ",x"));
    OneRosterSource source = read();

    assertThat(RosterRows.of(source)).isEqualTo(plain());
    assertThat(source.notes())
        .contains(
            "courses.csv: columns not read: dateLastModified, schoolYearSourcedId, courseCode,"
                + " grades, orgSourcedId, subjects, subjectCodes, metadata.colour",
            "demographics.csv: columns not read: dateLastModified, asian, white");
  }

  @Test
  void theCaseOfHeadersDoesNotCountButIsNoted() throws Exception {
    files.line("courses.csv", 1, header("courses.csv").toUpperCase(Locale.ROOT));
    OneRosterSource source = read();

    assertThat(RosterRows.of(source)).isEqualTo(plain());
    assertThat(source.notes())
        .contains(
            "courses.csv: columns read: SOURCEDID for sourcedId, TITLE for title, STATUS for status");
  }

  @Test
  void dateLastModifiedMayBeMisspelled() throws Exception {
    files
        .without("academicSessions.csv", "manifest.csv")
        .each("users.csv", line -> line.replace("dateLastModified", "dateLastModifed"))
        .each("users.csv", line -> line.replace(",,,true", ",,2024-08-05T10:00:00.000Z,true"));
    OneRosterSource source = read();

    assertThat(firstStudentsDay(source)).isEqualTo(LocalDate.of(2024, 8, 5));
    assertThat(source.notes())
        .contains("users.csv: columns read: dateLastModifed for dateLastModified");
  }

  @Test
  void aByteOrderMarkIsNoted() throws Exception {
    files.line("courses.csv", 1, "\uFEFF" + header("courses.csv"));
    OneRosterSource source = read();

    assertThat(RosterRows.of(source)).isEqualTo(plain());
    assertThat(source.notes()).contains("courses.csv: begins with a byte order mark");
  }

  @Test
  void statusAndRolesAndEverythingMayBeInQuotesAndOtherCase() throws Exception {
    RosterRows plain = plain();
    files
        .each("users.csv", line -> line.replace(",student,", ",\"Student\","))
        .each("enrollments.csv", line -> line.replace(",,,K", ",Active,,K"))
        .each("demographics.csv", line -> line.replace("female", "Female"))
        .each("results.csv", line -> line.replace("fully graded", "Fully Graded"));

    assertThat(RosterRows.of(read())).isEqualTo(plain);
  }

  @Test
  void rolesOfExtensionsAreWhatTheirNameSaysOrNeither() throws Exception {
    files
        .line("users.csv", 2, "s1,,,true,O,ext:student,ada,,Ada,,,,,,,,,")
        .line("users.csv", 7, "p1,,,true,O,ext:visitor,pa,,Pa,,,,,,,,,");
    OneRosterSource source = read();
    RosterRows rows = RosterRows.of(source);

    assertThat(rows.problems()).isEmpty();
    assertThat(rows.items()).anyMatch(each -> each.startsWith("Student[id=oneroster:s1"));
    assertThat(rows.items()).noneMatch(each -> each.contains("p1"));
  }

  @Test
  void datesMayHaveATime() throws Exception {
    RosterRows plain = plain();
    files
        .each("enrollments.csv", line -> line.replace("2024-08-20", "2024-08-20T00:00:00Z"))
        .each("results.csv", line -> line.replace("2024-09-30", "2024-09-30T12:30:00.000+02:00"));

    assertThat(RosterRows.of(read())).isEqualTo(plain);
  }

  @Test
  void withoutSessionsBackgroundsHoldFromTheDayARowWasLastModified() throws Exception {
    files
        .without("academicSessions.csv", "manifest.csv")
        .each("users.csv", line -> line.replace("s1,,", "s1,active,2024-08-05"));

    assertThat(firstStudentsDay(read())).isEqualTo(LocalDate.of(2024, 8, 5));
  }

  @Test
  void withoutAnyDayOneIsMadeUpAndNoted() throws Exception {
    OneRosterSource source =
        OneRosterSource.of(
            files.without("academicSessions.csv", "manifest.csv").writeTo(directory));

    assertThat(firstStudentsDay(source)).isEqualTo(LocalDate.EPOCH);
    assertThat(source.notes())
        .contains(
            "users.csv: no day is known from which students' backgrounds hold; taken for 1970-01-01."
                + " Name one with asOf");
  }

  @Test
  void filesWithoutAPlaceAreNoted() throws Exception {
    files.put("userProfiles.csv", "sourcedId\n");

    assertThat(read().notes())
        .contains("Files not read: orgs.csv, resources.csv, userProfiles.csv");
  }

  private static LocalDate firstStudentsDay(OneRosterSource source) {
    try (Stream<? extends SourceRow<?>> students = source.students()) {
      return students
          .map(row -> ((SourceRow.Valid<?>) row).item())
          .map(item -> ((io.studentdata.core.model.Student) item).validFrom())
          .findFirst()
          .orElseThrow();
    }
  }

  private String header(String file) {
    return files.text(file).lines().findFirst().orElseThrow();
  }

  private OneRosterSource read() throws Exception {
    return OneRosterSource.of(files.writeTo(directory));
  }

  private RosterRows plain() throws Exception {
    return RosterRows.of(
        OneRosterSource.of(TinyOneRoster.v11().writeTo(directory.resolve("plain"))));
  }
}
