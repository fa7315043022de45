package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * What a batch changed in a store, counted by the batch's number and by {@code change_delete}, and
 * what hangs on it. For one thread.
 */
final class StoreChanges {
  private final Map<String, Set<Long>> written = new HashMap<>();
  private final Map<String, Set<Long>> deleted = new HashMap<>();
  private final Set<Link> links;

  /**
   * What a batch changed.
   *
   * @param before how rows hung on each other before it
   */
  StoreChanges(StudentStore store, long batch, Set<Link> before) {
    links = new HashSet<>(before);
    links.addAll(links(store));
    Jdbi.create(store.database().dataSource())
        .useHandle(
            handle -> {
              for (RandomTable table : RandomTable.ALL) {
                written.put(
                    table.name(),
                    handle
                        .createQuery(
                            "select %s from %s where batch_id = :batch"
                                .formatted(table.id(), table.name()))
                        .bind("batch", batch)
                        .mapTo(Long.class)
                        .set());
                deleted.put(
                    table.name(),
                    handle
                        .createQuery(
                            "select row_id from change_delete"
                                + " where batch_id = :batch and table_name = :table")
                        .bind("batch", batch)
                        .bind("table", table.name())
                        .mapTo(Long.class)
                        .set());
              }
            });
  }

  /** That a row names another. */
  record Link(Row row, Row parent) {}

  /** A row of a table. */
  record Row(String table, long id) {}

  /** How the rows of a store hang on each other now. */
  static Set<Link> links(StudentStore store) {
    Set<Link> links = new HashSet<>();
    Jdbi.create(store.database().dataSource())
        .useHandle(
            handle -> {
              for (RandomTable table : RandomTable.ALL) {
                for (RandomTable.Column column : table.columns()) {
                  if (column.isKey()) {
                    handle
                        .createQuery(
                            "select %1$s, %2$s from %3$s where %2$s is not null"
                                .formatted(table.id(), column.name(), table.name()))
                        .map(
                            (row, context) ->
                                new Link(
                                    new Row(table.name(), row.getLong(1)),
                                    new Row(column.parent(), row.getLong(2))))
                        .forEach(links::add);
                  }
                }
              }
            });
    return links;
  }

  /** The rows of a table that were inserted or updated. */
  Set<Long> written(String table) {
    return written.getOrDefault(table, Set.of());
  }

  /** The rows of a table that were deleted; an interaction also when it was updated. */
  Set<Long> deleted(String table) {
    return deleted.getOrDefault(table, Set.of());
  }

  /** The rows of a table that were inserted, updated or deleted. */
  Set<Long> changed(String table) {
    Set<Long> changed = new HashSet<>(written(table));
    changed.addAll(deleted(table));
    return changed;
  }

  /** The rows of a table that some rows of another name, or named before. */
  Set<Long> named(String table, String by, Set<Long> rows) {
    return links.stream()
        .filter(link -> link.parent().table().equals(table) && link.row().table().equals(by))
        .filter(link -> rows.contains(link.row().id()))
        .map(link -> link.parent().id())
        .collect(Collectors.toSet());
  }

  /** The rows of a table that name some rows of another, or named them before. */
  Set<Long> naming(String table, String parent, Set<Long> rows) {
    return links.stream()
        .filter(link -> link.row().table().equals(table) && link.parent().table().equals(parent))
        .filter(link -> rows.contains(link.parent().id()))
        .map(link -> link.row().id())
        .collect(Collectors.toSet());
  }

  /** Rows, and whatever hangs on them or hung on them before. */
  Set<Row> hangingOn(Set<Row> rows) {
    Map<Row, List<Link>> byParent = links.stream().collect(Collectors.groupingBy(Link::parent));
    Set<Row> reached = new HashSet<>(rows);
    Deque<Row> open = new ArrayDeque<>(rows);
    while (!open.isEmpty()) {
      for (Link link : byParent.getOrDefault(open.remove(), List.of())) {
        if (reached.add(link.row())) {
          open.add(link.row());
        }
      }
    }
    return reached;
  }
}
