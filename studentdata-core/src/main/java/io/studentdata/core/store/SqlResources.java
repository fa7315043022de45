package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import java.util.List;

/** {@link Resources} by named SQL. */
final class SqlResources extends SqlSourceRepository<ResourceId, LearningResource>
    implements Resources {
  SqlResources(SqlStore store) {
    super(store, Resources.class, (row, context) -> Rows.resource(row), Mapping.RESOURCE);
  }

  @Override
  public List<LearningResource> of(OfferingId offering) {
    return list("of", SqlParameters.of(offering));
  }
}
