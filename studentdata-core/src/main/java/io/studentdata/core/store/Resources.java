package io.studentdata.core.store;

import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import java.util.List;

/** The learning resources of offerings. */
public interface Resources extends SourceRepository<ResourceId, LearningResource> {
  /**
   * The resources of an offering, in the order of their keys; none where there is no such offering.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<LearningResource> of(OfferingId offering);
}
