package io.studentdata.core.mapping;

import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps events of learning record stores to table rows. */
final class EventRows {
  /** Course days lie within about ten years of an offering's start, as in the records. */
  private static final int MOST_DAYS = 3_660;

  private EventRows() {}

  static MappedRows events(List<LearningEvent> items, RowTarget batch) throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, LearningEvent::student));
    Map<OfferingId, References.OfferingStart> offerings =
        references.offeringStarts(References.distinct(items, LearningEvent::offering));
    Map<ResourceId, References.ResourceKeys> resources = references.resources(resources(items));
    Map<References.Place, Long> enrollments = references.enrollments(students.values());
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      LearningEvent event = items.get(i);
      References.OfferingStart offering = offerings.get(event.offering());
      if (offering == null) {
        rows.missing(i, "offering", event.offering());
        continue;
      }
      Long student = students.get(event.student());
      Long enrollment =
          student == null
              ? null
              : enrollments.get(new References.Place(student, offering.offering()));
      ResourceId used = event.resource();
      References.ResourceKeys resource = used == null ? null : resources.get(used);
      if (enrollment == null) {
        rows.noStudent(i, event.student(), "a student enrolled in the offering", batch);
      } else if (used != null && (resource == null || resource.offering() != offering.offering())) {
        rows.refuse(i, "resource", used.value(), "a resource of the offering");
      } else {
        batch.names(StoreTables.ENROLLMENT, enrollment);
        add(rows, i, event, offering, enrollment, resource);
      }
    }
    return rows;
  }

  private static void add(
      MappedRows rows,
      int item,
      LearningEvent event,
      References.OfferingStart offering,
      long enrollment,
      References.@Nullable ResourceKeys resource) {
    LocalDateTime occurred =
        LocalDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    long day = ChronoUnit.DAYS.between(offering.startsOn(), occurred.toLocalDate());
    if (Math.abs(day) > MOST_DAYS) {
      rows.refuse(
          item,
          "occurred at",
          event.occurredAt().toString(),
          "a time within %,d days of %s, the offering's first day"
              .formatted(MOST_DAYS, offering.startsOn()));
      return;
    }
    rows.add(
        item,
        event.id().value(),
        event.id().system(),
        enrollment,
        resource == null ? null : Long.valueOf(resource.resource()),
        event.verb(),
        occurred,
        (int) day);
  }

  private static Collection<ResourceId> resources(List<LearningEvent> items) {
    return items.stream().map(LearningEvent::resource).filter(Objects::nonNull).distinct().toList();
  }
}
