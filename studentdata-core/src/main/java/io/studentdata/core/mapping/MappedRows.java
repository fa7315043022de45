package io.studentdata.core.mapping;

import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some records are in their table, and which of them cannot be in it. For one thread. */
public final class MappedRows {
  private final List<Integer> items = new ArrayList<>();
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private int erased;

  /**
   * A record that cannot be in the table.
   *
   * @param item its place among the records that were given, from 0
   * @param column the part at fault
   * @param value what it held
   * @param expected what it should have held
   */
  public record Refused(int item, String column, String value, String expected) {}

  MappedRows() {}

  /** The table rows, each in the order of the table's columns. */
  public List<@Nullable Object[]> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** The place, among the records that were given, of the one that is row {@code row}. */
  public int item(int row) {
    return items.get(row);
  }

  /** The records without a row. */
  public List<Refused> refused() {
    return Collections.unmodifiableList(refused);
  }

  /** How many records have no row because they are about a student who was erased. */
  public int erased() {
    return erased;
  }

  /**
   * The table rows, when there is one for each record.
   *
   * @param table the table, for the message
   * @throws ErasedStudentException if a record is about a student who was erased
   * @throws MissingReferenceException if a record was refused
   */
  public List<@Nullable Object[]> orThrow(String table) {
    if (erased > 0) {
      throw new ErasedStudentException(table);
    }
    if (!refused.isEmpty()) {
      throw new MissingReferenceException(table, refused.get(0));
    }
    return rows();
  }

  void add(int item, @Nullable Object... cells) {
    items.add(item);
    rows.add(cells);
  }

  /** The record names something the store does not have. */
  void missing(int item, String what, SourceId id) {
    String article = "aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ";
    refuse(item, what, id.value(), article + what + " of the store");
  }

  /** A record is about a student who was erased. */
  void leaveOut() {
    erased++;
  }

  /** The store does not have the student whom the record is about, or not where it should be. */
  void noStudent(int item, StudentId student, String expected, RowTarget batch)
      throws SQLException {
    if (batch.erased().contains(student)) {
      leaveOut();
    } else {
      refuse(item, "student", student.value(), expected);
    }
  }

  void refuse(int item, String column, String value, String expected) {
    refused.add(new Refused(item, column, value, expected));
  }
}
