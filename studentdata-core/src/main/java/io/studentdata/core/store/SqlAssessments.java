package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import java.util.List;

/** {@link Assessments} by named SQL. */
final class SqlAssessments extends SqlSourceRepository<AssessmentId, Assessment>
    implements Assessments {
  SqlAssessments(SqlStore store) {
    super(store, Assessments.class, (row, context) -> Rows.assessment(row), Mapping.ASSESSMENT);
  }

  @Override
  public List<Assessment> of(OfferingId offering) {
    return list("of", SqlParameters.of(offering));
  }
}
