package io.studentdata.warehouse.load;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.load.StoreChanges.Row;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The most rows that a load may insert, update and delete in each table of the star, by what
 * changed in the store:
 *
 * <ul>
 *   <li>of a dimension, those that changed; of {@code dim_offering} also those whose course or term
 *       did, the codes of which it repeats;
 *   <li>of {@code dim_student}, all versions of the students who changed or whose declarations did,
 *       which go and come; of {@code dim_staff}, also those whose assignments changed;
 *   <li>of a fact, those that changed, which go and come, and those that hang on a student,
 *       offering or enrollment that changed, which follow;
 *   <li>of the weeks, all of those enrollments and of those with uses that changed, which go and
 *       come; of the balances, all of those students and of those with entries that changed, or
 *       that take back such.
 * </ul>
 */
final class MostRows {
  private static final String WEEKS =
      """
      select e.source_row_id, count(*)
      from fct_engagement_weekly f
      inner join fct_enrollment e on e.enrollment_key = f.enrollment_key
      group by e.source_row_id""";

  private static final String MONTHS =
      """
      select s.source_row_id, count(*)
      from fct_account_balance_monthly f
      inner join dim_student s
          on s.student_durable_key = f.student_durable_key and s.is_current = 1
      group by s.source_row_id""";

  private final StoreChanges changes;
  private final Set<Long> students;
  private final Set<Long> offerings;
  private final Map<String, Set<Long>> following;

  private MostRows(StoreChanges changes) {
    this.changes = changes;
    this.students = new HashSet<>(changes.changed("student"));
    students.addAll(
        changes.named("student", "student_profile", changes.changed("student_profile")));
    this.offerings = new HashSet<>(changes.changed("course_offering"));
    for (String part : List.of("course", "term")) {
      offerings.addAll(changes.naming("course_offering", part, changes.changed(part)));
    }
    Set<Row> moved = new HashSet<>(rows("student", students));
    moved.addAll(rows("course_offering", offerings));
    moved.addAll(rows("enrollment", changes.changed("enrollment")));
    this.following =
        changes.hangingOn(moved).stream()
            .collect(
                Collectors.groupingBy(Row::table, Collectors.mapping(Row::id, Collectors.toSet())));
  }

  private static Set<Row> rows(String table, Set<Long> ids) {
    return ids.stream().map(id -> new Row(table, id)).collect(Collectors.toSet());
  }

  /**
   * By table, for all tables of the star.
   *
   * @param before the warehouse's periods before the load
   * @param after the same after it
   */
  static Map<String, Long> of(StoreChanges changes, Periods before, Periods after) {
    MostRows most = new MostRows(changes);
    Map<String, Long> rows = new LinkedHashMap<>();
    Dimension.all().forEach(dimension -> rows.put(dimension.table(), most.of(dimension)));
    for (Fact fact : Fact.all()) {
      rows.put(
          fact.table(),
          fact.source()
              .map(source -> most.of(fact, source))
              .orElseGet(
                  () ->
                      fact.equals(Fact.ENGAGEMENT_WEEKLY)
                          ? most.weeks(before) + most.weeks(after)
                          : most.months(before) + most.months(after)));
    }
    return rows;
  }

  private long of(Dimension dimension) {
    long own = dimension.source().map(s -> changes.changed(s.storeTable()).size()).orElse(0);
    return switch (dimension.table()) {
      case "dim_student" -> students.stream().mapToLong(this::versions).sum();
      case "dim_offering" -> offerings.size();
      case "dim_staff" ->
          own
              + changes
                  .named("staff", "staff_assignment", changes.changed("staff_assignment"))
                  .size();
      default -> own;
    };
  }

  /** Versions that go and come; who declares nothing has one. */
  private long versions(long student) {
    return 2L * Math.max(1, changes.naming("student_profile", "student", Set.of(student)).size());
  }

  private long of(Fact fact, StagingTable source) {
    String table = source.storeTable();
    boolean follows = !fact.studentAsOf().rekeyed().isEmpty();
    return 2L * changes.changed(table).size()
        + (follows ? following.getOrDefault(table, Set.of()).size() : 0);
  }

  private long weeks(Periods periods) {
    Set<Long> enrollments = new HashSet<>(following.getOrDefault("enrollment", Set.of()));
    enrollments.addAll(changes.named("enrollment", "interaction", changes.changed("interaction")));
    return Periods.sum(periods.weeks(), enrollments);
  }

  private long months(Periods periods) {
    String entry = "account_transaction";
    Set<Long> entries = changes.changed(entry);
    entries.addAll(changes.naming(entry, entry, changes.changed(entry)));
    Set<Long> accounts = new HashSet<>(students);
    accounts.addAll(changes.named("student", entry, entries));
    return Periods.sum(periods.months(), accounts);
  }

  /**
   * How many periods things have.
   *
   * @param weeks of enrollments, by their row in the store
   * @param months of students' accounts in all currencies, by the student's row in the store
   */
  record Periods(Map<Long, Long> weeks, Map<Long, Long> months) {
    /** Of a warehouse as it is. */
    static Periods of(Warehouse warehouse) {
      return new Periods(counts(warehouse, WEEKS), counts(warehouse, MONTHS));
    }

    private static Map<Long, Long> counts(Warehouse warehouse, String sql) {
      Map<Long, Long> counts = new HashMap<>();
      warehouse
          .jdbi()
          .useHandle(
              handle ->
                  handle
                      .createQuery(sql)
                      .map((row, context) -> counts.put(row.getLong(1), row.getLong(2)))
                      .list());
      return counts;
    }

    private static long sum(Map<Long, Long> counts, Set<Long> of) {
      return of.stream().mapToLong(id -> counts.getOrDefault(id, 0L)).sum();
    }
  }
}
