package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@link Enrollments} by named SQL. */
final class SqlEnrollments extends SqlWritableRepository<Enrollment> implements Enrollments {
  SqlEnrollments(SqlStore store) {
    super(store, Enrollments.class, (row, context) -> Rows.enrollment(row), Mapping.ENROLLMENT);
  }

  @Override
  public Optional<Enrollment> find(OfferingId offering, StudentId student) {
    return one("find", SqlParameters.of(offering, student));
  }

  @Override
  public List<Enrollment> of(StudentId student) {
    return list("of", SqlParameters.of(student));
  }

  @Override
  public Stream<Enrollment> in(OfferingId offering) {
    return paged("in", SqlParameters.of(offering)).stream();
  }

  @Override
  public Optional<Versioned<Enrollment>> findVersioned(OfferingId offering, StudentId student) {
    return oneVersioned("find", SqlParameters.of(offering, student));
  }

  @Override
  public Enrollment register(
      OfferingId offering, StudentId student, int day, int previousAttempts, int studiedCredits) {
    Enrollment fresh =
        new Enrollment(offering, student, day, null, previousAttempts, studiedCredits, null);
    return store()
        .unit("register a student", unit -> new EnrollmentLifecycle(unit).register(fresh, day));
  }

  @Override
  public Enrollment withdraw(OfferingId offering, StudentId student, int day) {
    return store()
        .unit(
            "withdraw a student",
            unit -> new EnrollmentLifecycle(unit).withdraw(offering, student, day));
  }

  @Override
  public Enrollment reinstate(OfferingId offering, StudentId student, int day) {
    return store()
        .unit(
            "reinstate a student",
            unit -> new EnrollmentLifecycle(unit).reinstate(offering, student, day));
  }

  @Override
  public Enrollment complete(OfferingId offering, StudentId student, FinalResult result, int day) {
    return store()
        .unit(
            "complete an enrollment",
            unit -> new EnrollmentLifecycle(unit).complete(offering, student, result, day));
  }
}
