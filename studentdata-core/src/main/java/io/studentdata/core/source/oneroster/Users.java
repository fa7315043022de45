package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.BadRows;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is a student, who is staff. Students report the bad rows of users.csv, and after those the
 * bad rows of the files that say more of users.
 */
final class Users {
  private final String system;
  private final List<Delivery> deliveries;
  private final Delivery delivery;

  Users(String system, List<Delivery> deliveries) {
    this.system = system;
    this.deliveries = deliveries;
    delivery = deliveries.get(deliveries.size() - 1);
  }

  Stream<SourceRow<Student>> students(@Nullable LocalDate backgroundDay) {
    return InTurn.of(
        List.of(
            () -> {
              People people = People.of(deliveries);
              Background background = new Background(backgroundDay, delivery);
              return delivery.rows(
                  RosterFile.USERS,
                  BadRows.REPORTED,
                  columns ->
                      new UserRows.Students(
                          new Ids(system), people, background, delivery.notes(), columns));
            },
            () ->
                problems(
                    RosterFile.ROLES, columns -> new RoleRows(columns, "userSourcedId", u -> true)),
            () -> problems(RosterFile.DEMOGRAPHICS, DemographicRows::new)));
  }

  Stream<SourceRow<StudentIdentity>> identities() {
    People people = People.of(deliveries);
    return delivery.rows(
        RosterFile.USERS,
        BadRows.PASSED_OVER,
        columns -> new UserRows.Identities(new Ids(system), people, columns));
  }

  /**
   * Where users.csv has not everybody, those whom an enrollment makes staff are taken for granted.
   */
  Stream<SourceRow<StaffMember>> staff() {
    Set<String> seen = new HashSet<>();
    return InTurn.of(
        List.of(
            () -> {
              People people = People.of(deliveries);
              return delivery.rows(
                  RosterFile.USERS,
                  BadRows.PASSED_OVER,
                  columns -> new UserRows.Staff(new Ids(system), people, seen, columns));
            },
            () ->
                delivery.isDelta(RosterFile.USERS) || !delivery.uses(RosterFile.USERS)
                    ? implied(seen)
                    : Stream.empty()));
  }

  private Stream<SourceRow<StaffMember>> implied(Set<String> seen) {
    return delivery
        .rows(
            RosterFile.ENROLLMENTS,
            BadRows.PASSED_OVER,
            columns ->
                new EnrolledStaff(new AssignmentRows(new Ids(system), columns), columns, seen))
        .map(
            row ->
                row instanceof SourceRow.Valid<StaffMember> valid
                    ? new SourceRow.Implied<>(valid.item(), valid.origin())
                    : row);
  }

  private <T> Stream<SourceRow<Student>> problems(
      RosterFile file, Function<Columns, ? extends RowMapper<T>> mapping) {
    return delivery
        .rows(file, BadRows.REPORTED, mapping)
        .filter(SourceRow.Invalid.class::isInstance)
        .map(row -> new SourceRow.Invalid<>(((SourceRow.Invalid<T>) row).problem()));
  }

  /** Whom enrollments make staff, each once, by id only. */
  private static final class EnrolledStaff implements RowMapper<StaffMember> {
    private final AssignmentRows assignments;
    private final int user;
    private final Set<String> seen;

    EnrolledStaff(AssignmentRows assignments, Columns columns, Set<String> seen) {
      this.assignments = assignments;
      this.seen = seen;
      user = columns.of("userSourcedId");
    }

    @Override
    public boolean takes(CsvRow row) {
      return assignments.takes(row) && seen.add(Ids.text(row, user));
    }

    @Override
    public StaffMember map(CsvRow row) {
      return new StaffMember(assignments.map(row).staff(), null);
    }
  }
}
