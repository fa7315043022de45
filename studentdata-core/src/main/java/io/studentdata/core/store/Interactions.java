package io.studentdata.core.store;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import java.util.Collection;
import java.util.List;

/** The uses of resources, one per enrollment, day and resource. */
public interface Interactions extends Repository<Interaction> {
  /**
   * What a student used over an offering, by day and then by the resources' keys; none where the
   * student is not enrolled in it. A few thousand at most, all in memory.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<Interaction> of(OfferingId offering, StudentId student);

  /**
   * Saves uses, all or none: those of one resource on one day add up, and their sum replaces what
   * was there.
   *
   * @throws io.studentdata.core.mapping.MissingReferenceException if one names no enrollment, or no
   *     resource of its offering
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  void saveAll(Collection<Interaction> uses);

  /**
   * Adds uses to what is there, all or none.
   *
   * @throws io.studentdata.core.mapping.MissingReferenceException if one names no enrollment, or no
   *     resource of its offering
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  void addAll(Collection<Interaction> uses);

  /**
   * Deletes all that a student used over an offering, as it must be before the enrollment is.
   *
   * @return how many uses there were
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  long deleteAll(OfferingId offering, StudentId student);

  /**
   * Deletes all uses of a resource, as it must be before the resource is. Reads through the uses of
   * its offering: there is no index of resources.
   *
   * @return how many uses there were
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  long deleteAll(ResourceId resource);
}
