package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import java.util.Map;
import java.util.function.Predicate;

/** Rows that give a user a role, as a bit of {@link People}; only those of some users. */
final class RoleRows extends ActiveRows<Map.Entry<String, Integer>> {
  private final RoleColumn role;
  private final int user;
  private final Predicate<String> others;

  /**
   * @param userColumn the column with the user's id
   * @param others whether to take roles that are not of staff, by the user's id
   */
  RoleRows(Columns columns, String userColumn, Predicate<String> others) {
    super(columns);
    role = new RoleColumn(columns);
    user = columns.of(userColumn);
    this.others = others;
  }

  @Override
  public boolean takes(CsvRow row) {
    return super.takes(row) && (role.in(row).isStaff() || others.test(Ids.text(row, user)));
  }

  @Override
  public Map.Entry<String, Integer> map(CsvRow row) {
    return Map.entry(Ids.text(row, user), People.bit(role.in(row)));
  }
}
