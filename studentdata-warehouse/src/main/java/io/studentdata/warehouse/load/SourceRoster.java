package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.OfferingRoster;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offering of a source; its keys are small numbers to sort uses by. Remembers the enrollments
 * and resources asked for last, since hashing an id takes longer than all else that is done with a
 * use. For one thread.
 */
final class SourceRoster implements OfferingRoster {
  private static final int REMEMBERED = 20_000;

  private final RowNumbers numbers;
  private final SourceMembers members;
  private final SourceUses uses;
  private final long offering;
  private final Map<StudentId, Long> enrollments = new HashMap<>();
  private final Map<ResourceId, Long> resources = new HashMap<>();
  private @Nullable StudentId lastStudent;
  private @Nullable Long lastEnrollment;

  SourceRoster(OfferingId id, RowNumbers numbers, SourceMembers members, SourceUses uses) {
    this.numbers = numbers;
    this.members = members;
    this.uses = uses;
    this.offering = numbers.of(StoreTables.OFFERING, id);
  }

  @Override
  public boolean exists() {
    return members.has(StoreTables.OFFERING, offering);
  }

  @Override
  public @Nullable Long enrollment(StudentId student) {
    if (!student.equals(lastStudent)) { // rows of one student mostly follow each other
      lastEnrollment = find(student);
      lastStudent = student;
    }
    return lastEnrollment;
  }

  @Override
  public @Nullable Long resource(ResourceId resource) {
    Long known = resources.get(resource);
    if (known == null) {
      long number = numbers.of(StoreTables.RESOURCE, resource);
      if (members.isResourceOf(number, offering)) {
        known = uses.resource(number);
        remember(resources, resource, known);
      }
    }
    return known;
  }

  private @Nullable Long find(StudentId student) {
    Long known = enrollments.get(student);
    if (known == null) {
      long number = numbers.ofEnrollment(numbers.of(StoreTables.STUDENT, student), offering);
      if (members.has(StoreTables.ENROLLMENT, number)) {
        known = uses.enrollment(number);
        remember(enrollments, student, known);
      }
    }
    return known;
  }

  private static <T> void remember(Map<T, Long> all, T id, long number) {
    if (all.size() >= REMEMBERED) {
      all.clear();
    }
    all.put(id, number);
  }
}
