package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.StaleWriteException;
import io.studentdata.core.db.Table;
import io.studentdata.core.model.StudentId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rows of a unit of work name, and somebody else may delete while it is under way: its
 * students, enrollments and resources. At its end they are looked for once more, and held until it
 * has committed, so that no row is left that names nothing. Foreign keys do not see to that: they
 * are not everywhere, and H2 checks them against what is committed alone. For one thread, within
 * one transaction.
 */
final class NamedRows {
  /** So many or more are locked by one statement for many. */
  private static final int MANY = 20;

  /**
   * In this order: whoever changes enrollments holds them before the students at the end, too, so
   * that units of work wait for each other and never in a circle.
   */
  private static final List<Table> HELD = List.of(StoreTables.ENROLLMENT, StoreTables.STUDENT);

  private final Connection connection;
  private final Map<Table, TreeSet<Long>> named = new HashMap<>();
  private final Set<StudentId> added = new HashSet<>();

  NamedRows(Connection connection) {
    this.connection = connection;
  }

  void add(Table table, long key) {
    named.computeIfAbsent(table, any -> new TreeSet<>()).add(key);
  }

  /** A student who was not in the store. */
  void addNew(StudentId student) {
    added.add(student);
  }

  /** A row that this unit of work itself deleted. */
  void remove(Table table, long key) {
    named.getOrDefault(table, new TreeSet<>()).remove(key);
  }

  /**
   * Holds them, and makes sure that they are still there and nobody is in again who was erased.
   *
   * @throws StaleWriteException if not: the unit of work run again will meet that when it reads
   */
  void hold() throws SQLException {
    for (Table table : HELD) {
      hold(table, new ArrayList<>(named.getOrDefault(table, new TreeSet<>())));
    }
    Set<Long> resources = named.getOrDefault(StoreTables.RESOURCE, new TreeSet<>());
    if (present(StoreTables.RESOURCE, resources) < resources.size()) {
      throw StaleWriteException.readHere(StoreTables.RESOURCE.name());
    }
    if (!ErasedStudents.of(connection).among(added).isEmpty()) {
      throw StaleWriteException.readHere(StoreTables.STUDENT.name());
    }
  }

  private void hold(Table table, List<Long> keys) throws SQLException {
    int slice = keys.size() < MANY ? 1 : InQuery.SLICE;
    for (int from = 0; from < keys.size(); from += slice) {
      List<Long> some = keys.subList(from, Math.min(keys.size(), from + slice));
      try (PreparedStatement lock = connection.prepareStatement(table.lockIn(slice))) {
        for (int i = 0; i < slice; i++) {
          lock.setLong(i + 1, some.get(Math.min(i, some.size() - 1))); // the last one fills up
        }
        if (lock.executeUpdate() < some.size()) {
          throw StaleWriteException.readHere(table.name());
        }
      }
    }
  }

  /** Not held: a resource has many users at once, and whoever deletes it waits for all of them. */
  private int present(Table table, Set<Long> keys) throws SQLException {
    List<Long> found = new ArrayList<>();
    if (!keys.isEmpty()) {
      String sql =
          "select %1$s from %2$s where %1$s in (%3$s)"
              .formatted(table.id(), table.name(), InQuery.marks());
      try (InQuery query = new InQuery(connection, sql, ColumnType.BIGINT)) {
        query.forEach(keys, row -> found.add(row.getLong(1)));
      }
    }
    return found.size();
  }
}
