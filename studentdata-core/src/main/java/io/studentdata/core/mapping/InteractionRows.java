package io.studentdata.core.mapping;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Matches uses to enrollments and resources, and adds up those of one resource on one day. */
public final class InteractionRows {
  private InteractionRows() {}

  /**
   * Clicks by {@link UseKey}, in order.
   *
   * @throws MissingReferenceException if a use names no enrollment, or no resource of its offering
   */
  public static SortedMap<Long, Integer> sums(List<Interaction> items, ChangeBatch batch)
      throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, Interaction::student));
    Map<OfferingId, Long> offerings =
        references.keys(
            StoreTables.OFFERING,
            References.distinct(items, Interaction::offering),
            OfferingId::of);
    Map<ResourceId, References.ResourceKeys> resources =
        references.resources(References.distinct(items, Interaction::resource));
    Map<References.Place, Long> enrollments = references.enrollments(students.values());
    MappedRows refused = new MappedRows();
    SortedMap<Long, Integer> sums = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      Interaction use = items.get(i);
      Long student = students.get(use.student());
      Long offering = offerings.get(use.offering());
      References.ResourceKeys resource = resources.get(use.resource());
      Long enrollment =
          student == null || offering == null
              ? null
              : enrollments.get(new References.Place(student, offering));
      if (offering == null) {
        refused.missing(i, "offering", use.offering());
      } else if (enrollment == null) {
        refused.noStudent(i, use.student(), "a student enrolled in the offering", batch);
      } else if (resource == null || resource.offering() != offering) {
        refused.refuse(i, "resource", use.resource().value(), "a resource of the offering");
      } else {
        batch.names(StoreTables.ENROLLMENT, enrollment);
        batch.names(StoreTables.RESOURCE, resource.resource());
        sums.merge(
            UseKey.of(enrollment, use.day(), resource.resource()), use.clicks(), Math::addExact);
      }
    }
    refused.orThrow(StoreTables.INTERACTION.name());
    return sums;
  }
}
