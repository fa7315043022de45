package io.studentdata.core.store;

import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/**
 * What happened to enrollments, as {@link Enrollments#register} and its like wrote it down. Only
 * ever added to.
 */
public interface EnrollmentEvents extends Repository<EnrollmentEvent> {
  /**
   * What happened to a student's enrollment in an offering, in order.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<EnrollmentEvent> of(OfferingId offering, StudentId student);
}
