package io.studentdata.core.db;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may become of a row whose natural key is there already. For one thread. */
final class WriteRule {
  private final @Nullable RowSet given;
  private final RowSet fresh = new RowSet();
  private final @Nullable Set<String> derived;

  private WriteRule(@Nullable RowSet given, @Nullable Set<String> derived) {
    this.given = given;
    this.derived = derived;
  }

  /** A row replaces what is there. */
  static WriteRule lastCounts() {
    return new WriteRule(null, null);
  }

  /** A row replaces what was there before, but not what this unit of work was given. */
  static WriteRule firstCounts() {
    return new WriteRule(new RowSet(), null);
  }

  /** A row replaces nothing, but for columns that follow from other tables. */
  static WriteRule appends(Set<String> derived) {
    return new WriteRule(new RowSet(), Set.copyOf(derived));
  }

  /** A row that was given is new. */
  void inserted(long id) {
    if (given != null) {
      given.add(id);
      fresh.add(id);
    }
  }

  /** Whether a row is new in this unit of work. */
  boolean isFresh(long id) {
    return fresh.contains(id);
  }

  boolean wasGiven(long id) {
    return given != null && given.contains(id);
  }

  /** What becomes of a row that is given where one is found, the same or another. */
  TableWriter.Outcome outcome(Table table, KnownRow found, @Nullable Object[] row, boolean same) {
    boolean again = given == null ? found.ours : !given.add(found.id);
    if (given != null && !same && (again || contradicts(table, found.row, row))) {
      return TableWriter.Outcome.CONTRADICTORY;
    } else if (again || found.ours) {
      return TableWriter.Outcome.MERGED;
    }
    return same ? TableWriter.Outcome.UNCHANGED : TableWriter.Outcome.UPDATED;
  }

  private boolean contradicts(Table table, @Nullable Object[] there, @Nullable Object[] row) {
    if (derived == null) {
      return false;
    }
    List<Column> columns = table.columns();
    for (int i = 0; i < row.length; i++) {
      if (!Objects.equals(there[i], row[i]) && !derived.contains(columns.get(i).name())) {
        return true;
      }
    }
    return false;
  }
}
