package io.studentdata.core.ingest;

import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import org.jspecify.annotations.Nullable;

/** Who is enrolled in an offering, and its resources, by keys. For one thread. */
public interface OfferingRoster {
  /** Whether there is such an offering at all. */
  boolean exists();

  /** The key of a student's enrollment; absent where the student is not enrolled. */
  @Nullable Long enrollment(StudentId student);

  /** The key of a resource; absent where it is none of the offering's. */
  @Nullable Long resource(ResourceId resource);
}
