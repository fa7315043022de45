package io.studentdata.core.ingest;

import io.studentdata.core.mapping.RowTarget;
import io.studentdata.core.model.OfferingId;
import java.io.IOException;
import java.sql.SQLException;

/**
 * Where an import's rows go that do not go into a store. Rows of each kind come after those they
 * name, uses of resources and events last. A use that events tell of has as many clicks as there
 * are events, whatever else is said about it. For one thread.
 */
public interface ImportTarget extends RowTarget {
  /**
   * The enrollments and resources of an offering; of any id, also of one that is not there.
   *
   * @throws SQLException if a database refuses
   */
  OfferingRoster roster(OfferingId offering) throws SQLException;

  /**
   * Takes a use of a resource. Another with the same enrollment, resource and day adds its clicks.
   *
   * @param enrollment the enrollment's key
   * @param resource the resource's key
   * @param day the course day
   * @param clicks 1 or more
   * @throws SQLException if a database refuses
   * @throws IOException if a file cannot be written
   */
  void use(long enrollment, long resource, int day, int clicks) throws SQLException, IOException;

  /**
   * Everything was read.
   *
   * @return how many different uses it took, but for those that events tell of
   * @throws SQLException if a database refuses
   * @throws IOException if a file cannot be written
   */
  long complete() throws SQLException, IOException;
}
