package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries of what changed, which say little about what they refer to. */
class OneRosterDeltaTest {
  private static final String DELETED = ",tobedeleted,2024-11-01T00:00:00Z,";
  private static final String ACTIVE = ",active,2024-11-01T00:00:00Z,";

  @TempDir Path directory;

  private Path bulk;

  @BeforeEach
  void write() throws Exception {
    bulk = TinyOneRoster.v11().zipTo(directory.resolve("bulk.zip"), "");
  }

  @Test
  void daysAndScoresAreCountedByTheClassesAndLineItemsOfEarlierDeliveries() throws Exception {
    TextFiles delta =
        TinyOneRoster.delta("enrollments", "lineItems", "results")
            .add("enrollments.csv", "E9" + ACTIVE + "K1,O,s3,student,,2024-09-05,")
            .add("lineItems.csv", "L9" + ACTIVE + "Sheet 2,,,2024-11-11,K1,G1,T1,0,10")
            .add("results.csv", "R8" + ACTIVE + "L9,s1,fully graded,7,2024-11-10,")
            .add("results.csv", "R9" + ACTIVE + "L1,s3,fully graded,20,2024-11-10,");

    assertThat(RosterRows.of(read(delta).after(bulk)))
        .isEqualTo(
            new RosterRows(
                List.of(
                    "Assessment[id=oneroster:L9, offering=oneroster:K1, type=TUTOR_MARKED,"
                        + " dueDay=70, weightPercent=0.0]",
                    "Enrollment[offering=oneroster:K1, student=oneroster:s3, registeredDay=3,"
                        + " withdrawnDay=null, previousAttempts=0, studiedCredits=0, result=null]",
                    "AssessmentAttempt[assessment=oneroster:L9, student=oneroster:s1,"
                        + " submittedDay=69, banked=false, scorePercent=70.0]",
                    "AssessmentAttempt[assessment=oneroster:L1, student=oneroster:s3,"
                        + " submittedDay=69, banked=false, scorePercent=100.0]"),
                List.of()));
  }

  @Test
  void withoutThemDatedRowsAreProblemsThatSaySo() throws Exception {
    TextFiles delta =
        TinyOneRoster.delta("enrollments")
            .add("enrollments.csv", "E8" + ACTIVE + "K1,O,s3,student,,2024-09-05,")
            .add("enrollments.csv", "E9" + ACTIVE + "K2,O,s3,student,,,");
    RosterRows rows = RosterRows.of(read(delta));

    assertThat(rows.items()).singleElement().asString().startsWith("Enrollment[");
    assertThat(rows.problems())
        .containsExactly(
            "enrollments.csv line 2: classSourcedId is 'K1' (expected a class that classes.csv has,"
                + " with its sessions, here or in an earlier delivery)");
  }

  @Test
  void laterDeliveriesCorrectEarlierOnes() throws Exception {
    TextFiles moved =
        TinyOneRoster.delta("academicSessions")
            .add(
                "academicSessions.csv", "T1" + ACTIVE + "Autumn,term,2024-09-09,2025-01-20,Y,2025");
    TextFiles delta =
        TinyOneRoster.delta("enrollments")
            .add("enrollments.csv", "E9" + ACTIVE + "K1,O,s3,student,,2024-09-10,");
    Path between = moved.writeTo(directory.resolve("between"));

    assertThat(RosterRows.of(read(delta).after(bulk, between)).items())
        .singleElement()
        .asString()
        .contains("registeredDay=1,");
    assertThat(RosterRows.of(read(delta).after(bulk)).items())
        .singleElement()
        .asString()
        .contains("registeredDay=8,");
  }

  @Test
  void rowsToBeDeletedAreDeletionsWhatDependsOnOthersFirst() throws Exception {
    TextFiles delta =
        TinyOneRoster.delta(
                "academicSessions",
                "courses",
                "classes",
                "users",
                "enrollments",
                "lineItems",
                "results",
                "classResources")
            .add("academicSessions.csv", "T2" + DELETED + ",,,,,")
            .add("courses.csv", "C2" + DELETED + ",,,,,,")
            .add("classes.csv", "K2" + DELETED + ",,,,,,,,,,")
            .add("users.csv", "s2" + DELETED + ",,student,,,,,,,,,,,,")
            .add("users.csv", "a1" + DELETED + ",,administrator,,,,,,,,,,,,")
            .add("users.csv", "x1" + DELETED + ",,,,,,,,,,,,,,")
            .add("users.csv", "p1" + DELETED + ",,parent,,,,,,,,,,,,")
            .add("enrollments.csv", "E2" + DELETED + "K1,O,s2,student,,,")
            .add("enrollments.csv", "E4" + DELETED + "K1,O,t1,teacher,,,")
            .add("enrollments.csv", "E7" + DELETED + "K1,O,p1,parent,,,")
            .add("lineItems.csv", "L3" + DELETED + ",,,,,,,,")
            .add("results.csv", "R1" + DELETED + "L1,s1,,,,")
            .add("results.csv", "R2" + ACTIVE + "L1,s2,not submitted,0,2024-11-01,")
            .add("results.csv", "R4" + ACTIVE + "L2,s1,exempt,0,2024-11-01,")
            .add("classResources.csv", "X1" + DELETED + ",,");

    assertThat(RosterRows.of(read(delta).after(bulk)))
        .isEqualTo(
            new RosterRows(
                List.of(
                    "OfAttempt[assessment=oneroster:L1, student=oneroster:s1]",
                    "OfAttempt[assessment=oneroster:L1, student=oneroster:s2]",
                    "OfAttempt[assessment=oneroster:L2, student=oneroster:s1]",
                    "OfEnrollment[offering=oneroster:K1, student=oneroster:s2]",
                    "OfAssignment[assignment=StaffAssignment[staff=oneroster:t1,"
                        + " offering=oneroster:K1, role=TEACHER]]",
                    "OfAssessment[assessment=oneroster:L3]",
                    "OfResource[resource=oneroster:X1]",
                    "OfOffering[offering=oneroster:K2]",
                    "OfCourse[course=oneroster:C2]",
                    "OfStudent[student=oneroster:s2]",
                    "OfStudent[student=oneroster:x1]",
                    "OfStaff[staff=oneroster:a1]",
                    "OfStaff[staff=oneroster:x1]",
                    "OfTerm[term=oneroster:T2]"),
                List.of()));
  }

  @Test
  void inVersion12TheRolesOfEarlierDeliveriesTellWhoIsNoMore() throws Exception {
    Path earlier = TinyOneRoster.v12().writeTo(directory.resolve("earlier"));
    TextFiles delta =
        TinyOneRoster.delta(TinyOneRoster.v12(), "users")
            .add("users.csv", "t1" + DELETED + ",,,,,,,,,,,,,")
            .add("users.csv", "s1" + ACTIVE + "true,O,ada,,Augusta,King,,,,,,,,");

    assertThat(RosterRows.of(read(delta).after(earlier)).items())
        .containsExactly(
            "Student[id=oneroster:s1, validFrom=2024-11-01,"
                + " demographics=Demographics[gender=null, region=null, highestEducation=null,"
                + " deprivationBand=null, ageBand=null, disability=null]]",
            "StudentIdentity[hidden]",
            "OfStaff[staff=oneroster:t1]");
  }

  @Test
  void aDeletionThatDoesNotSayOfWhatIsOneProblem() throws Exception {
    TextFiles delta =
        TinyOneRoster.delta("users", "enrollments", "results")
            .add("users.csv", DELETED + ",,,,,,,,,,,,,,")
            .add("enrollments.csv", "E2" + DELETED + "K1,O,,student,,,")
            .add("enrollments.csv", "E3" + DELETED + ",,,,,,")
            .add("results.csv", "R1" + DELETED + ",,,,,");

    assertThat(RosterRows.of(read(delta)).problems())
        .hasSize(4)
        .anyMatch(each -> each.startsWith("users.csv line 2: sourcedId is ''"))
        .anyMatch(each -> each.startsWith("enrollments.csv line 2: userSourcedId is ''"))
        .anyMatch(each -> each.startsWith("enrollments.csv line 3: role is ''"))
        .anyMatch(each -> each.startsWith("results.csv line 2: lineItemSourcedId is ''"));
  }

  @Test
  void staffThatADeltaKnowsFromEnrollmentsOnlyIsTakenForGranted() throws Exception {
    TextFiles delta =
        TinyOneRoster.delta("users", "enrollments")
            .add("users.csv", "t1" + ACTIVE + "true,O,teacher,emmy,,Amalie,Noether,,,,,,,,")
            .add("enrollments.csv", "E7" + ACTIVE + "K1,O,t1,teacher,,,")
            .add("enrollments.csv", "E8" + ACTIVE + "K1,O,t2,aide,,,")
            .add("enrollments.csv", "E9" + ACTIVE + "K2,O,t2,teacher,,,");

    try (Stream<? extends SourceRow<?>> staff = read(delta).staff()) {
      assertThat(staff)
          .extracting(row -> row.getClass().getSimpleName() + " " + row.origin().line())
          .containsExactly("Valid 2", "Implied 3");
    }
  }

  @Test
  void inAFullDeliveryStaffMustBeAmongTheUsers() throws Exception {
    TextFiles files = TinyOneRoster.v11().add("enrollments.csv", "E9,,,K1,O,t9,teacher,,,");

    assertThat(RosterRows.of(read(files)).items()).noneMatch(each -> each.startsWith("implied"));
  }

  @Test
  void bulkFilesMayHaveRowsToBeDeletedButNotHandingInIsNoDeletionThere() throws Exception {
    TextFiles files =
        TinyOneRoster.v11().add("results.csv", "R9" + DELETED + "L1,s3,fully graded,,,");

    assertThat(RosterRows.of(read(files)).items())
        .filteredOn(each -> each.startsWith("Of"))
        .containsExactly("OfAttempt[assessment=oneroster:L1, student=oneroster:s3]");
  }

  private OneRosterSource read(TextFiles files) throws Exception {
    return OneRosterSource.of(files.writeTo(directory.resolve("now")));
  }
}
