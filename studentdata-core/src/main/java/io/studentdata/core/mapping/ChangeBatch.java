package io.studentdata.core.mapping;

import io.studentdata.core.db.BatchClaim;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableChange;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.model.StudentId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work's changes: writes rows under one batch id and, before the caller commits,
 * records in the change feed what was inserted, updated and deleted. For one thread, within one
 * transaction; the connection stays the caller's.
 */
public final class ChangeBatch implements RowTarget, AutoCloseable {
  private final Connection connection;
  private final References references;
  private final ErasedStudents erased;
  private final WriterFactory newWriter;
  private final Map<Table, TableWriter> writers = new LinkedHashMap<>();
  private final List<TableChange> others = new ArrayList<>();
  private final Map<String, Set<Long>> deletes = new LinkedHashMap<>();
  private @Nullable NamedRows named;
  private long id;
  private boolean opened;

  /** Makes the writer of a table. */
  @FunctionalInterface
  public interface WriterFactory {
    /** A writer of {@code table} as part of batch {@code batchId}. */
    TableWriter open(Connection connection, Table table, long batchId) throws SQLException;
  }

  /** A batch on a connection whose transaction is the caller's. */
  public ChangeBatch(Connection connection) {
    this(connection, TableWriter::new);
  }

  /** The same, with writers of the caller's kind. */
  public ChangeBatch(Connection connection, WriterFactory newWriter) {
    this.connection = connection;
    this.references = new StoredReferences(connection);
    this.erased = ErasedStudents.of(connection);
    this.newWriter = newWriter;
  }

  /**
   * The same, beside others that may delete what it names: {@link #hold} is to be called at its
   * end. An import or an erasure needs no such thing, since it has the {@link
   * io.studentdata.core.db.StoreTurn} to itself.
   */
  public static ChangeBatch besideOthers(Connection connection, WriterFactory newWriter) {
    ChangeBatch batch = new ChangeBatch(connection, newWriter);
    batch.named = new NamedRows(connection);
    return batch;
  }

  /** The same, to be rolled back in the end: it takes no id that a batch may have. */
  public static ChangeBatch neverCommitted(Connection connection, WriterFactory newWriter) {
    ChangeBatch batch = new ChangeBatch(connection, newWriter);
    batch.id = -1;
    return batch;
  }

  /** The connection it writes on. */
  public Connection connection() {
    return connection;
  }

  @Override
  public References references() {
    return references;
  }

  @Override
  public ErasedStudents erased() {
    return erased;
  }

  /** The batch's id, taken from the store when first asked for. */
  public long id() throws SQLException {
    if (id == 0) {
      id = BatchClaim.take(connection);
    }
    return id;
  }

  /** The batch's one writer of a table; closed with the batch. */
  @Override
  public TableWriter writer(Table table) throws SQLException {
    TableWriter writer = writers.get(table);
    if (writer == null) {
      writer = newWriter.open(connection, table, id());
      writers.put(table, writer);
    }
    return writer;
  }

  @Override
  public void names(Table table, long key) {
    if (named != null) {
      named.add(table, key);
    }
  }

  @Override
  public void adds(StudentId student) {
    if (named != null) {
      named.addNew(student);
    }
  }

  /**
   * Makes sure that what its rows name is still there, and keeps others from deleting it until the
   * transaction ends. To be called once, before {@link #record}.
   *
   * @throws io.studentdata.core.db.StaleWriteException if something is gone
   */
  public void hold() throws SQLException {
    if (named != null) {
      named.hold();
    }
  }

  /** Takes note of changes that were not made by one of its writers. */
  public void changed(TableChange change) {
    others.add(change);
  }

  /** Takes note that a row was deleted, so that readers of the change feed can follow. */
  public void deleted(Table table, long rowId) {
    if (named != null) {
      named.remove(table, rowId);
    }
    deleted(table.name(), rowId);
  }

  /** The same for the table of a name. */
  public void deleted(String table, long rowId) {
    deletes.computeIfAbsent(table, any -> new LinkedHashSet<>()).add(rowId);
  }

  /** Enters the batch in the change feed right away, so that deletes can be noted there. */
  void open() throws SQLException {
    if (!opened) {
      BatchRecord.insert(connection, id(), "", "");
      opened = true;
    }
  }

  /** What changed so far, a line per table that did. */
  public List<TableChange> changes() {
    Map<String, TableChange> all = new LinkedHashMap<>();
    writers.values().forEach(writer -> add(all, writer.change()));
    others.forEach(change -> add(all, change));
    deletes.forEach((table, rows) -> add(all, new TableChange(table, 0, 0, rows.size(), 0, 0)));
    return all.values().stream().filter(change -> !change.isEmpty()).toList();
  }

  /**
   * Enters the batch in the change feed, if anything changed. To be called last, once.
   *
   * @param system whose rows they are, at most 40 characters
   * @param description what was done; cut at 400 characters
   * @return whether anything changed
   */
  public boolean record(String system, String description) throws SQLException {
    List<TableChange> changes = changes();
    if (changes.isEmpty()) {
      if (opened) {
        BatchRecord.withdraw(connection, id());
      }
      return false;
    }
    if (opened) {
      BatchRecord.update(connection, id(), system, description);
    } else {
      BatchRecord.insert(connection, id(), system, description);
    }
    BatchRecord.write(connection, id(), changes, deletes);
    return true;
  }

  @Override
  public void close() throws SQLException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
    writers.clear();
  }

  private static void add(Map<String, TableChange> all, TableChange change) {
    all.merge(change.table(), change, TableChange::plus);
  }
}
