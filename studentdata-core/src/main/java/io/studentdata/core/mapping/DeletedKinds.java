package io.studentdata.core.mapping;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All kinds of deletion, what depends on others first. */
final class DeletedKinds {
  /** Those that nothing else has to go before. */
  static final List<DeletedKind<?>> ALL_BUT_CONTAINERS =
      List.of(
          DeletedKind.byId(
              Deletion.OfEvent.class, StoreTables.INTERACTION_EVENT, Deletion.OfEvent::event),
          DeletedKind.byParts(Deletion.OfAttempt.class, StoreTables.ATTEMPT, DeletedKinds::attempts)
              .about(Deletion.OfAttempt::student),
          DeletedKind.byParts(
                  Deletion.OfMembership.class,
                  StoreTables.PROGRAM_MEMBERSHIP,
                  DeletedKinds::memberships)
              .about(Deletion.OfMembership::student),
          DeletedKind.byParts(
              Deletion.OfAssignment.class, StoreTables.STAFF_ASSIGNMENT, DeletedKinds::assignments),
          DeletedKind.byId(
              Deletion.OfAttendance.class,
              StoreTables.ATTENDANCE,
              Deletion.OfAttendance::attendance),
          DeletedKind.byId(
              Deletion.OfContact.class, StoreTables.ADVISING_CONTACT, Deletion.OfContact::contact),
          DeletedKind.byParts(
                  Deletion.OfEnrollment.class, StoreTables.ENROLLMENT, DeletedKinds::enrollments)
              .about(Deletion.OfEnrollment::student),
          DeletedKind.byId(
              Deletion.OfAssessment.class,
              StoreTables.ASSESSMENT,
              Deletion.OfAssessment::assessment),
          DeletedKind.byId(
              Deletion.OfResource.class, StoreTables.RESOURCE, Deletion.OfResource::resource),
          DeletedKind.byId(
              Deletion.OfOffering.class, StoreTables.OFFERING, Deletion.OfOffering::offering),
          DeletedKind.byId(
                  Deletion.OfStudent.class, StoreTables.STUDENT, Deletion.OfStudent::student)
              .about(Deletion.OfStudent::student)
              .keptBy(
                  StoreTables.ACCOUNT_TRANSACTION,
                  "student_id",
                  "student",
                  Deletion.OfStudent::student,
                  "a student without entries in the ledger, which are never deleted; erase this one with Erasure instead"),
          DeletedKind.byId(Deletion.OfStaff.class, StoreTables.STAFF, Deletion.OfStaff::staff));

  /** Those that others are in. */
  static final List<DeletedKind<?>> CONTAINERS =
      List.of(
          DeletedKind.byId(
                  Deletion.OfProgram.class, StoreTables.PROGRAM, Deletion.OfProgram::program)
              .keptBy(
                  StoreTables.PROGRAM_MEMBERSHIP,
                  "program_id",
                  "program",
                  Deletion.OfProgram::program,
                  "a program without members; delete their memberships, too, or keep it"),
          DeletedKind.byId(Deletion.OfTerm.class, StoreTables.TERM, Deletion.OfTerm::term)
              .keptBy(
                  StoreTables.OFFERING,
                  "term_id",
                  "term",
                  Deletion.OfTerm::term,
                  "a term without offerings; delete those, too, or keep it"),
          DeletedKind.byId(Deletion.OfCourse.class, StoreTables.COURSE, Deletion.OfCourse::course)
              .keptBy(
                  StoreTables.OFFERING,
                  "course_id",
                  "course",
                  Deletion.OfCourse::course,
                  "a course without offerings; delete those, too, or keep it"));

  private DeletedKinds() {}

  private static List<@Nullable Object @Nullable []> enrollments(
      List<Deletion.OfEnrollment> items, ChangeBatch batch) throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, Deletion.OfEnrollment::student));
    Map<OfferingId, Long> offerings =
        references.offerings(References.distinct(items, Deletion.OfEnrollment::offering));
    List<@Nullable Object @Nullable []> keys = new ArrayList<>();
    for (Deletion.OfEnrollment each : items) {
      keys.add(key(students.get(each.student()), offerings.get(each.offering())));
    }
    return keys;
  }

  private static List<@Nullable Object @Nullable []> attempts(
      List<Deletion.OfAttempt> items, ChangeBatch batch) throws SQLException {
    References references = batch.references();
    Map<AssessmentId, References.AssessmentKeys> assessments =
        references.assessments(References.distinct(items, Deletion.OfAttempt::assessment));
    Map<StudentId, Long> students =
        references.students(References.distinct(items, Deletion.OfAttempt::student));
    Map<References.Place, Long> enrollments = references.enrollments(students.values());
    List<@Nullable Object @Nullable []> keys = new ArrayList<>();
    for (Deletion.OfAttempt each : items) {
      References.AssessmentKeys assessment = assessments.get(each.assessment());
      Long student = students.get(each.student());
      keys.add(
          assessment == null || student == null
              ? null
              : key(
                  enrollments.get(new References.Place(student, assessment.offering())),
                  assessment.assessment()));
    }
    return keys;
  }

  private static List<@Nullable Object @Nullable []> memberships(
      List<Deletion.OfMembership> items, ChangeBatch batch) throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, Deletion.OfMembership::student));
    Map<ProgramId, Long> programs =
        references.keys(
            StoreTables.PROGRAM,
            References.distinct(items, Deletion.OfMembership::program),
            ProgramId::of);
    List<@Nullable Object @Nullable []> keys = new ArrayList<>();
    for (Deletion.OfMembership each : items) {
      keys.add(key(students.get(each.student()), programs.get(each.program()), each.from()));
    }
    return keys;
  }

  private static List<@Nullable Object @Nullable []> assignments(
      List<Deletion.OfAssignment> items, ChangeBatch batch) throws SQLException {
    References references = batch.references();
    Map<StaffId, Long> staff =
        references.staff(References.distinct(items, each -> each.assignment().staff()));
    Map<OfferingId, Long> offerings =
        references.offerings(References.distinct(items, each -> each.assignment().offering()));
    List<@Nullable Object @Nullable []> keys = new ArrayList<>();
    for (Deletion.OfAssignment each : items) {
      keys.add(
          key(
              staff.get(each.assignment().staff()),
              offerings.get(each.assignment().offering()),
              each.assignment().role().name()));
    }
    return keys;
  }

  private static @Nullable Object @Nullable [] key(@Nullable Object... parts) {
    for (Object part : parts) {
      if (part == null) {
        return null;
      }
    }
    return parts;
  }
}
