package io.studentdata.core.store;

import io.studentdata.core.model.Enrollment;
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
}
