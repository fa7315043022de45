package io.studentdata.core.source.event;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offerings that events happened in, with one entry each. */
final class SeenOfferings {
  /** More of them than a university has are a mapping gone wrong, and would fill the memory. */
  private static final int MOST = 100_000;

  private final String system;
  private final Registering registering;
  private final Map<OfferingId, SeenOffering> seen = new LinkedHashMap<>();

  private SeenOfferings(String system, Registering registering) {
    this.system = system;
    this.registering = registering;
  }

  /** Reads all facts. */
  static SeenOfferings in(
      Stream<SourceRow<EventFact>> facts, String system, Registering registering) {
    SeenOfferings offerings = new SeenOfferings(system, registering);
    try (facts) {
      facts.forEach(offerings::take);
    }
    offerings.seen.values().removeIf(each -> each.first() == null);
    return offerings;
  }

  private void take(SourceRow<EventFact> row) {
    if (!(row instanceof SourceRow.Valid<EventFact> valid)) {
      return;
    }
    RowOrigin origin = valid.origin();
    if (valid.item() instanceof EventFact.Happened happened) {
      var event = happened.event();
      add(event.offering(), event.occurredAt(), happened.courseTitle(), origin);
    } else if (valid.item() instanceof EventFact.Described described) {
      add(described.offering(), null, described.title(), origin);
    }
  }

  private void add(OfferingId id, @Nullable Instant at, @Nullable String title, RowOrigin origin) {
    seen.merge(id, SeenOffering.by(at, title, origin), SeenOffering::and);
    if (seen.size() > MOST) {
      throw new SourceFormatException(
          "Cannot register the offerings in %s: there are more than %d (expected one per course and term). Correct the mapping of offerings"
              .formatted(origin.file(), MOST));
    }
  }

  Stream<SourceRow<Term>> terms() {
    return distinct(this::term, Term::id);
  }

  Stream<SourceRow<Course>> courses() {
    return distinct(this::course, Course::id);
  }

  Stream<SourceRow<CourseOffering>> offerings() {
    return distinct(entry -> registering.offering(entry.getKey(), term(entry)), CourseOffering::id);
  }

  private Term term(Map.Entry<OfferingId, SeenOffering> entry) {
    Instant first = entry.getValue().first();
    return registering.term(system, first == null ? Instant.EPOCH : first);
  }

  private Course course(Map.Entry<OfferingId, SeenOffering> entry) {
    String title = entry.getValue().title();
    String named = title == null || title.isBlank() ? entry.getKey().value() : title.strip();
    return new Course(
        registering.course(entry.getKey()), named.length() > 200 ? named.substring(0, 200) : named);
  }

  private <T, K> Stream<SourceRow<T>> distinct(
      Function<Map.Entry<OfferingId, SeenOffering>, T> make, Function<T, K> id) {
    Set<K> made = new HashSet<>();
    return seen.entrySet().stream()
        .map(
            entry ->
                (SourceRow<T>)
                    new SourceRow.Implied<>(make.apply(entry), entry.getValue().origin()))
        .filter(row -> made.add(id.apply(((SourceRow.Implied<T>) row).item())));
  }
}
