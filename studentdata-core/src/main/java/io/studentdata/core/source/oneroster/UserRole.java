package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.SourceId;
import io.studentdata.core.source.csv.CsvRow;

/** What a user is, by users.csv itself (OneRoster 1.1), by roles.csv (1.2), and in classes. */
final class UserRole {
  private final People people;
  private final RoleColumn role;
  private final int id;
  private final boolean mayHaveNone;

  UserRole(People people, Columns columns) {
    this.people = people;
    role = new RoleColumn(columns);
    id = columns.of("sourcedId");
    mayHaveNone = columns.dialect() == Dialect.SDS_2_1;
  }

  /** The roles as bits of {@link People}; none are a problem of the row. */
  int in(CsvRow row) {
    int elsewhere = people.roles(Ids.text(row, id));
    if (role.isThere() && (elsewhere == 0 || !role.isBlank(row))) {
      return elsewhere | People.bit(role.in(row));
    }
    if (elsewhere == 0 && !mayHaveNone) {
      throw row.bad(
          id,
          "a user with a role, in a column role here or in roles.csv of this or an earlier delivery");
    }
    return elsewhere;
  }

  /** Whether somebody who is no more was, or may have been, one of a kind. */
  boolean mayHaveBeen(int kind, CsvRow row) {
    String user = row.optional(id);
    if (user == null || user.length() > SourceId.MAX_VALUE) {
      return kind == People.STUDENT; // to be one problem
    }
    int elsewhere = people.roles(user);
    RosterRole known = role.known(row);
    int all = known == null ? elsewhere : elsewhere | People.bit(known);
    return all == 0 || (all & kind) != 0;
  }
}
