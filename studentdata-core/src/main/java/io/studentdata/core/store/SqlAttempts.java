package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;
import java.util.Optional;

/** {@link Attempts} by named SQL. */
final class SqlAttempts extends SqlWritableRepository<AssessmentAttempt> implements Attempts {
  SqlAttempts(SqlStore store) {
    super(store, Attempts.class, (row, context) -> Rows.attempt(row), Mapping.ATTEMPT);
  }

  @Override
  public Optional<AssessmentAttempt> find(AssessmentId assessment, StudentId student) {
    return one("find", SqlParameters.of(assessment, student));
  }

  @Override
  public List<AssessmentAttempt> of(OfferingId offering, StudentId student) {
    return list("of", SqlParameters.of(offering, student));
  }

  @Override
  public Optional<Versioned<AssessmentAttempt>> findVersioned(
      AssessmentId assessment, StudentId student) {
    return oneVersioned("find", SqlParameters.of(assessment, student));
  }
}
