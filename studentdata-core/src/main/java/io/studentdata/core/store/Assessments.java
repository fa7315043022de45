package io.studentdata.core.store;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import java.util.List;

/** The assessments of offerings. */
public interface Assessments extends SourceRepository<AssessmentId, Assessment> {
  /**
   * The assessments of an offering, in the order of their keys; none where there is no such
   * offering.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<Assessment> of(OfferingId offering);
}
