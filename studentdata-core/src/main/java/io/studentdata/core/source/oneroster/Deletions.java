package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.BadRows;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a delivery says is no more: the rows to be deleted and, where results.csv has changes only,
 * results of work that was not handed in after all. Rows whose trouble is that of another stream
 * are passed over.
 */
final class Deletions {
  private final String system;
  private final List<Delivery> all;
  private final Delivery delivery;

  /**
   * Of a delivery.
   *
   * @param all it and those before it, of which it is the last
   */
  Deletions(String system, List<Delivery> all) {
    this.system = system;
    this.all = all;
    delivery = all.get(all.size() - 1);
  }

  /** Makes a deletion of a row whose id stands in a column. */
  @FunctionalInterface
  private interface ById {
    Deletion of(Ids ids, CsvRow row, int id);
  }

  /** Takes the rows that say that their record is no more. */
  private record Deleted(Predicate<CsvRow> deleted, Function<CsvRow, Deletion> deletion)
      implements RowMapper<Deletion> {
    @Override
    public boolean takes(CsvRow row) {
      return deleted.test(row);
    }

    @Override
    public Deletion map(CsvRow row) {
      return deletion.apply(row);
    }
  }

  Stream<SourceRow<Deletion>> rows() {
    return InTurn.of(
        List.of(
            () -> rows(RosterFile.RESULTS, this::result),
            () -> rows(RosterFile.ENROLLMENTS, this::enrollment),
            byId(
                RosterFile.LINE_ITEMS,
                (ids, row, id) -> new Deletion.OfAssessment(ids.assessment(row, id))),
            byId(
                RosterFile.CLASS_RESOURCES,
                (ids, row, id) -> new Deletion.OfResource(ids.resource(row, id))),
            byId(
                RosterFile.CLASSES,
                (ids, row, id) -> new Deletion.OfOffering(ids.offering(row, id))),
            byId(RosterFile.COURSES, (ids, row, id) -> new Deletion.OfCourse(ids.course(row, id))),
            users(People.STUDENT, (ids, row, id) -> new Deletion.OfStudent(ids.student(row, id))),
            users(People.STAFF, (ids, row, id) -> new Deletion.OfStaff(ids.staff(row, id))),
            byId(RosterFile.SESSIONS, (ids, row, id) -> new Deletion.OfTerm(ids.term(row, id)))));
  }

  private Stream<SourceRow<Deletion>> rows(RosterFile file, Function<Columns, Deleted> mapping) {
    return delivery.rows(file, BadRows.PASSED_OVER, mapping);
  }

  private Deleted result(Columns columns) {
    Ids ids = new Ids(system);
    Status status = new Status(columns);
    boolean delta = delivery.isDelta(RosterFile.RESULTS);
    int item = columns.of("lineItemSourcedId");
    int student = columns.of("studentSourcedId");
    int scored = columns.of("scoreStatus");
    return new Deleted(
        row ->
            status.isDeleted(row)
                || (delta && ResultRows.progress(row, scored) == ResultRows.Progress.NONE),
        row -> new Deletion.OfAttempt(ids.assessment(row, item), ids.student(row, student)));
  }

  private Deleted enrollment(Columns columns) {
    Ids ids = new Ids(system);
    Status status = new Status(columns);
    RoleColumn role = new RoleColumn(columns);
    int offering = columns.of("classSourcedId");
    int user = columns.of("userSourcedId");
    return new Deleted(
        row -> role.in(row) != RosterRole.NEITHER && status.isDeleted(row),
        row -> {
          StaffRole as = role.in(row).staffRole();
          return as == null
              ? new Deletion.OfEnrollment(ids.offering(row, offering), ids.student(row, user))
              : new Deletion.OfAssignment(
                  new StaffAssignment(ids.staff(row, user), ids.offering(row, offering), as));
        });
  }

  private Supplier<Stream<SourceRow<Deletion>>> byId(RosterFile file, ById deletion) {
    return () ->
        rows(
            file,
            columns -> new Deleted(new Status(columns)::isDeleted, mapper(columns, deletion)));
  }

  private Supplier<Stream<SourceRow<Deletion>>> users(int kind, ById deletion) {
    return () -> {
      People people = People.withRoles(all);
      return rows(
          RosterFile.USERS,
          columns -> {
            Status status = new Status(columns);
            UserRole role = new UserRole(people, columns);
            return new Deleted(
                row -> status.isDeleted(row) && role.mayHaveBeen(kind, row),
                mapper(columns, deletion));
          });
    };
  }

  private Function<CsvRow, Deletion> mapper(Columns columns, ById deletion) {
    Ids ids = new Ids(system);
    int id = columns.of("sourcedId");
    return row -> deletion.of(ids, row, id);
  }
}
