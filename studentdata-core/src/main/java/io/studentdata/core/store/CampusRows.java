package io.studentdata.core.store;

import static io.studentdata.core.store.Rows.id;
import static io.studentdata.core.store.Rows.integer;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.ContactOutcome;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;

/** From rows of the named SQL to records: what surrounds teaching. */
final class CampusRows {
  private CampusRows() {}

  static Program program(ResultSet row) throws SQLException {
    return new Program(id(row, "program", ProgramId::of), row.getString("title"));
  }

  static ProgramMembership membership(ResultSet row) throws SQLException {
    return new ProgramMembership(
        id(row, "student", StudentId::of),
        id(row, "program", ProgramId::of),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class));
  }

  static StaffMember staff(ResultSet row) throws SQLException {
    return new StaffMember(id(row, "staff", StaffId::of), row.getString("display_name"));
  }

  static StaffAssignment assignment(ResultSet row) throws SQLException {
    return new StaffAssignment(
        id(row, "staff", StaffId::of),
        id(row, "offering", OfferingId::of),
        StaffRole.valueOf(row.getString("staff_role")));
  }

  static StudentIdentity identity(ResultSet row) throws SQLException {
    return new StudentIdentity(
        id(row, "student", StudentId::of),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("email"));
  }

  static EnrollmentEvent event(ResultSet row) throws SQLException {
    String result = row.getString("final_result");
    return new EnrollmentEvent(
        id(row, "offering", OfferingId::of),
        id(row, "student", StudentId::of),
        row.getInt("event_number"),
        EnrollmentEventType.valueOf(row.getString("event_type")),
        integer(row, "course_day"),
        result == null ? null : FinalResult.valueOf(result));
  }

  static Attendance attendance(ResultSet row) throws SQLException {
    return new Attendance(
        id(row, "attendance", AttendanceId::of),
        id(row, "offering", OfferingId::of),
        id(row, "student", StudentId::of),
        row.getInt("course_day"),
        row.getString("session_name"),
        AttendanceStatus.valueOf(row.getString("attendance_status")));
  }

  static AdvisingContact contact(ResultSet row) throws SQLException {
    boolean aboutOne = row.getString("offering_id") != null;
    boolean bySomebody = row.getString("staff_id") != null;
    String outcome = row.getString("outcome");
    return new AdvisingContact(
        id(row, "contact", AdvisingContactId::of),
        id(row, "student", StudentId::of),
        aboutOne ? id(row, "offering", OfferingId::of) : null,
        bySomebody ? id(row, "staff", StaffId::of) : null,
        row.getObject("contacted_on", LocalDate.class),
        ContactChannel.valueOf(row.getString("channel")),
        outcome == null ? null : ContactOutcome.valueOf(outcome));
  }

  static AccountTransaction transaction(ResultSet row) throws SQLException {
    boolean reverses = row.getString("reversed_id") != null;
    BigDecimal amount = row.getBigDecimal("amount");
    return new AccountTransaction(
        id(row, "transaction", AccountTransactionId::of),
        id(row, "student", StudentId::of),
        row.getObject("posted_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        AccountTransactionType.valueOf(row.getString("transaction_type")),
        amount,
        Currency.getInstance(row.getString("currency")),
        reverses ? id(row, "reversed", AccountTransactionId::of) : null,
        row.getString("description"));
  }
}
