package io.studentdata.core.store;

import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.TermId;
import java.util.List;

/** The offerings of courses in terms. */
public interface Offerings extends SourceRepository<OfferingId, CourseOffering> {
  /**
   * The offerings of a term, in the order of their keys; none where there is no such term.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<CourseOffering> in(TermId term);
}
