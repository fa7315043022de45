package io.studentdata.core.mapping;

import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Maps programs, staff and what concerns students as persons to table rows. */
final class PeopleRows {
  private static final String A_STUDENT = "a student of the store";

  private PeopleRows() {}

  static MappedRows programs(List<Program> items, RowTarget batch) {
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Program p = items.get(i);
      rows.add(i, p.id().value(), p.id().system(), p.title());
    }
    return rows;
  }

  static MappedRows memberships(List<ProgramMembership> items, RowTarget batch)
      throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, ProgramMembership::student));
    Map<ProgramId, Long> programs =
        references.keys(
            StoreTables.PROGRAM,
            References.distinct(items, ProgramMembership::program),
            ProgramId::of);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      ProgramMembership m = items.get(i);
      Long student = students.get(m.student());
      Long program = programs.get(m.program());
      if (student == null) {
        rows.noStudent(i, m.student(), A_STUDENT, batch);
      } else if (program == null) {
        rows.missing(i, "program", m.program());
      } else {
        batch.names(StoreTables.STUDENT, student);
        rows.add(i, student, program, m.from(), m.to());
      }
    }
    return rows;
  }

  static MappedRows staff(List<StaffMember> items, RowTarget batch) {
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      StaffMember s = items.get(i);
      rows.add(i, s.id().value(), s.id().system(), s.displayName());
    }
    return rows;
  }

  static MappedRows assignments(List<StaffAssignment> items, RowTarget batch) throws SQLException {
    References references = batch.references();
    Map<StaffId, Long> staff = references.staff(References.distinct(items, StaffAssignment::staff));
    Map<OfferingId, Long> offerings =
        references.offerings(References.distinct(items, StaffAssignment::offering));
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      StaffAssignment a = items.get(i);
      Long who = staff.get(a.staff());
      Long where = offerings.get(a.offering());
      if (who == null) {
        rows.missing(i, "staff member", a.staff());
      } else if (where == null) {
        rows.missing(i, "offering", a.offering());
      } else {
        rows.add(i, who, where, a.role().name());
      }
    }
    return rows;
  }

  static MappedRows identities(List<StudentIdentity> items, RowTarget batch) throws SQLException {
    Map<StudentId, Long> students =
        batch.references().students(References.distinct(items, StudentIdentity::student));
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      StudentIdentity identity = items.get(i);
      Long student = students.get(identity.student());
      if (student == null) {
        rows.noStudent(i, identity.student(), A_STUDENT, batch);
      } else {
        batch.names(StoreTables.STUDENT, student);
        rows.add(i, student, identity.givenName(), identity.familyName(), identity.email());
      }
    }
    return rows;
  }

  static MappedRows contacts(List<AdvisingContact> items, RowTarget batch) throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, AdvisingContact::student));
    Map<OfferingId, Long> offerings =
        references.offerings(
            items.stream().map(AdvisingContact::offering).filter(Objects::nonNull).toList());
    Map<StaffId, Long> staff =
        references.staff(
            items.stream().map(AdvisingContact::staff).filter(Objects::nonNull).toList());
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      AdvisingContact c = items.get(i);
      Long student = students.get(c.student());
      OfferingId offering = c.offering();
      StaffId who = c.staff();
      if (student == null) {
        rows.noStudent(i, c.student(), A_STUDENT, batch);
      } else if (offering != null && !offerings.containsKey(offering)) {
        rows.missing(i, "offering", offering);
      } else if (who != null && !staff.containsKey(who)) {
        rows.missing(i, "staff member", who);
      } else {
        batch.names(StoreTables.STUDENT, student);
        rows.add(
            i,
            c.id().value(),
            c.id().system(),
            student,
            offering == null ? null : offerings.get(offering),
            who == null ? null : staff.get(who),
            c.contactedOn(),
            c.channel().name(),
            c.outcome() == null ? null : c.outcome().name());
      }
    }
    return rows;
  }
}
