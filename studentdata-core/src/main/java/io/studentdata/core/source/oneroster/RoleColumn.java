package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/** The column {@code role} of a file. */
final class RoleColumn {
  private static final int LONGEST = 100;

  private final int column;
  private String lastName = "student";
  private RosterRole last = RosterRole.STUDENT;

  RoleColumn(Columns columns) {
    column = columns.of("role");
  }

  /** Whether the file has the column at all. */
  boolean isThere() {
    return column >= 0;
  }

  /** Whether a row has none. */
  boolean isBlank(CsvRow row) {
    return row.optional(column) == null;
  }

  /** The role in a row; absent where there is none, or one that is not known. */
  @Nullable RosterRole known(CsvRow row) {
    String name = row.optional(column);
    return name == null ? null : RosterRole.of(name);
  }

  /** The role in a row. */
  RosterRole in(CsvRow row) {
    if (row.holds(column, lastName)) {
      return last;
    }
    String name = row.text(column, LONGEST);
    RosterRole role = RosterRole.of(name);
    if (role == null) {
      throw row.bad(
          column,
          "student, teacher, administrator, aide, proctor, guardian, parent, relative, or ext: and a name");
    }
    lastName = name;
    last = role;
    return role;
  }
}
