package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.ContactOutcome;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/** Rows about students as persons. */
final class PeopleRecords {
  /** From when a background holds of which nothing else is said. */
  private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);

  private PeopleRecords() {}

  static Student student(JdbcRow row, Ids ids) {
    LocalDate from = row.optionalDate("valid_from");
    return new Student(
        ids.id(row, "id", StudentId::of),
        from == null ? ALWAYS : from,
        new Demographics(
            row.optional("gender", 20),
            row.optional("region", 60),
            row.optional("highest_education", 60),
            row.optional("deprivation_band", 20),
            row.optional("age_band", 20),
            row.optionalFlag("disability")));
  }

  static StudentIdentity identity(JdbcRow row, Ids ids) {
    return new StudentIdentity(
        ids.student(row),
        row.optional("given_name", 100),
        row.optional("family_name", 100),
        row.optional("email", 254));
  }

  static ProgramMembership membership(JdbcRow row, Ids ids) {
    return new ProgramMembership(
        ids.student(row),
        ids.id(row, "program_id", ProgramId::of),
        row.date("from_date"),
        row.optionalDate("to_date"));
  }

  static AccountTransaction transaction(JdbcRow row, Ids ids) {
    return new AccountTransaction(
        ids.id(row, "id", AccountTransactionId::of),
        ids.student(row),
        row.date("posted_on"),
        row.optionalDate("due_on"),
        row.choice("transaction_type", AccountTransactionType.class),
        row.number("amount"),
        currency(row),
        ids.optional(row, "reverses_id", AccountTransactionId::of),
        row.optional("description", 200));
  }

  private static Currency currency(JdbcRow row) {
    try {
      return Currency.getInstance(row.text("currency", 3).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("currency", "a code of ISO 4217, such as EUR");
    }
  }

  static AdvisingContact contact(JdbcRow row, Ids ids) {
    return new AdvisingContact(
        ids.id(row, "id", AdvisingContactId::of),
        ids.student(row),
        ids.optional(row, "offering_id", OfferingId::of),
        ids.optional(row, "staff_id", StaffId::of),
        row.date("contacted_on"),
        row.choice("channel", ContactChannel.class),
        row.optionalChoice("outcome", ContactOutcome.class));
  }
}
