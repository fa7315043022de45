package io.studentdata.core.ingest;

import io.studentdata.core.testkit.ListedSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows there are of each kind, by the names that reports have for the kinds. */
final class RowsRead {
  private RowsRead() {}

  /** As a report says. */
  static Map<String, Long> of(IngestReport report) {
    Map<String, Long> rows = new TreeMap<>();
    report.entities().forEach(count -> put(rows, count.entity(), count.read()));
    return rows;
  }

  /** As they stand in lists. */
  static Map<String, Long> of(ListedSource source) {
    Map<String, Long> rows = new TreeMap<>();
    put(rows, "terms", source.terms);
    put(rows, "courses", source.courses);
    put(rows, "offerings", source.offerings);
    put(rows, "programs", source.programs);
    put(rows, "staff", source.staff);
    put(rows, "students", source.students);
    put(rows, "identities", source.identities);
    put(rows, "memberships", source.memberships);
    put(rows, "assignments", source.assignments);
    put(rows, "assessments", source.assessments);
    put(rows, "resources", source.resources);
    put(rows, "enrollments", source.enrollments);
    put(rows, "enrollment events", source.enrollmentEvents);
    put(rows, "attempts", source.attempts);
    put(rows, "transactions", source.transactions);
    put(rows, "attendance", source.attendance);
    put(rows, "contacts", source.contacts);
    put(rows, "interactions", source.interactions);
    put(rows, "events", source.events);
    put(rows, "deletions", source.deletions);
    return rows;
  }

  private static void put(Map<String, Long> rows, String kind, List<?> list) {
    put(rows, kind, list.size());
  }

  private static void put(Map<String, Long> rows, String kind, long number) {
    if (number > 0) {
      rows.put(kind, number);
    }
  }
}
