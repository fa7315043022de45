package io.studentdata.core.store;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;
import java.util.Optional;

/** The attempts at assessments. */
public interface Attempts extends WritableRepository<AssessmentAttempt> {
  /**
   * A student's attempt at an assessment; empty where there is none.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<AssessmentAttempt> find(AssessmentId assessment, StudentId student);

  /**
   * The same with its version, to {@link #update} it later on.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<Versioned<AssessmentAttempt>> findVersioned(AssessmentId assessment, StudentId student);

  /**
   * What a student handed in over an offering, by the day of submission; none where the student is
   * not enrolled in it.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<AssessmentAttempt> of(OfferingId offering, StudentId student);
}
