package io.studentdata.core.store;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The enrollments: students' places in offerings. */
public interface Enrollments extends WritableRepository<Enrollment> {
  /**
   * A student's place in an offering; empty where the student is not enrolled in it.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<Enrollment> find(OfferingId offering, StudentId student);

  /**
   * The same with its version, to {@link #update} it later on.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<Versioned<Enrollment>> findVersioned(OfferingId offering, StudentId student);

  /**
   * A student's enrollments, by the offerings' first days; none where there is no such student.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<Enrollment> of(StudentId student);

  /**
   * The enrollments in an offering, in the order of the students' keys, read as {@link #stream()}
   * is; none where there is no such offering.
   *
   * @throws io.studentdata.core.db.DatabaseException from the stream, if the database fails
   */
  Stream<Enrollment> in(OfferingId offering);

  /**
   * Registers a student in an offering; written down as {@link EnrollmentEvents} are, which plain
   * saving is not.
   *
   * @param day course day of registration
   * @param previousAttempts how often the student took the course before
   * @param studiedCredits credits of all the student studies at the time
   * @throws EnrollmentRuleException if the student is registered already, or was
   * @throws io.studentdata.core.mapping.MissingReferenceException if the store does not have the
   *     student or the offering
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Enrollment register(
      OfferingId offering, StudentId student, int day, int previousAttempts, int studiedCredits);

  /**
   * Ends an enrollment before its time: it gets the day and {@link FinalResult#WITHDRAWN}.
   *
   * @param day course day, not before registration
   * @throws EnrollmentRuleException if the student is not registered, or the enrollment has ended
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Enrollment withdraw(OfferingId offering, StudentId student, int day);

  /**
   * Takes a withdrawal back from a day on.
   *
   * @param day course day, not before the withdrawal
   * @throws EnrollmentRuleException if the student has not withdrawn
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Enrollment reinstate(OfferingId offering, StudentId student, int day);

  /**
   * Ends an enrollment with a result other than withdrawn.
   *
   * @param day course day, not before registration
   * @throws EnrollmentRuleException if the student is not registered, the enrollment has ended, or
   *     the result is {@link FinalResult#WITHDRAWN}
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Enrollment complete(OfferingId offering, StudentId student, FinalResult result, int day);
}
