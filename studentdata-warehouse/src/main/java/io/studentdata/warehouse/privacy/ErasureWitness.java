package io.studentdata.warehouse.privacy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.ErasureReport;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.db.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Shows that an erasure in the store reached the warehouse. It is made before the erasure, when it
 * counts what the warehouse holds about the student, and asked for a certificate after the next
 * load. What it knows of the student it keeps in memory only. For one thread.
 *
 * <pre>
 * ErasureWitness witness = ErasureWitness.of(warehouse, student);
 * ErasureReport erased = Erasure.in(store).erase(student, access);
 * WarehouseLoad.into(warehouse).from(store).run();
 * ErasureCertificate certificate = witness.certify(erased, List.of());
 * </pre>
 */
public final class ErasureWitness {
  private static final String DURABLE_KEY = "student_durable_key";

  private final Warehouse warehouse;
  private final String pseudonym;
  private final List<Long> keys;
  private final Map<String, Long> found;

  private ErasureWitness(
      Warehouse warehouse, String pseudonym, List<Long> keys, Map<String, Long> found) {
    this.warehouse = warehouse;
    this.pseudonym = pseudonym;
    this.keys = keys;
    this.found = found;
  }

  /**
   * Looks at what a warehouse, which stays the caller's, holds about a student.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public static ErasureWitness of(Warehouse warehouse, StudentId student) {
    String pseudonym = warehouse.pseudonyms().of(student.system(), student.value());
    return warehouse
        .jdbi()
        .withHandle(
            handle -> {
              List<Long> keys =
                  handle
                      .createQuery(
                          "select distinct student_durable_key from dim_student"
                              + " where student_pseudonym = ?")
                      .bind(0, pseudonym)
                      .mapTo(Long.class)
                      .list();
              Map<String, Long> found = new LinkedHashMap<>();
              for (String table : tables(handle)) {
                add(table, count(handle, table, keys), found);
              }
              add("bld_student", built(handle, pseudonym), found);
              return new ErasureWitness(warehouse, pseudonym, keys, found);
            });
  }

  /** Rows about the student when this was made, by table; only tables that had some. */
  public Map<String, Long> found() {
    return Collections.unmodifiableMap(found);
  }

  /**
   * Certifies that nothing of the student is left.
   *
   * @param erased what the erasure in the store said
   * @param exports directories of exports ({@link io.studentdata.warehouse.export.ParquetExport})
   *     to look through, too
   * @throws ErasureIncompleteException if something is left, or the student was not erased
   * @throws io.studentdata.core.db.DatabaseException if the database fails, or an export cannot be
   *     read
   */
  public ErasureCertificate certify(ErasureReport erased, List<Path> exports) {
    if (erased.outcome() == ErasureReport.Outcome.UNKNOWN) {
      throw new ErasureIncompleteException(
          "Cannot certify an erasure: the store says that it never had this student. Erase the student first");
    }
    return warehouse
        .jdbi()
        .withHandle(
            handle -> {
              refuseIfLeft(handle);
              for (Path export : exports) {
                refuseIfLeft(export);
              }
              return new ErasureCertificate(
                  erased.request(),
                  erased.at(),
                  Instant.now().truncatedTo(ChronoUnit.SECONDS),
                  lastLoad(handle),
                  erased.deleted(),
                  erased.anonymised(),
                  found,
                  exports);
            });
  }

  private void refuseIfLeft(Handle handle) {
    List<String> left = new ArrayList<>();
    if (built(handle, pseudonym) > 0) {
      left.add("bld_student");
    }
    for (String table : tables(handle)) {
      if (count(handle, table, keys) > 0) {
        left.add(table);
      }
    }
    if (!left.isEmpty()) {
      throw new ErasureIncompleteException(
          "Cannot certify an erasure: the warehouse still has rows of the student in %s. Load it from the store the student was erased in, then certify again"
              .formatted(String.join(", ", left)));
    }
  }

  private void refuseIfLeft(Path export) {
    Path file = export.resolve("dim_student.parquet");
    if (!Files.isRegularFile(file)) {
      throw new ErasureIncompleteException(
          "Cannot certify an erasure: %s holds no export of the star (it has no dim_student.parquet). Name the directory of an export"
              .formatted(export));
    }
    long rows = exported(file);
    if (rows > 0) {
      throw new ErasureIncompleteException(
          "Cannot certify an erasure: the export %s still has the student. Export again, then certify again"
              .formatted(export));
    }
  }

  /** Rows of the student in a Parquet file, which DuckDB reads, whatever the warehouse is on. */
  private long exported(Path file) {
    try (Workbench workbench = warehouse.workbench();
        Connection connection = workbench.connect();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from read_parquet(?) where student_pseudonym = ?")) {
      query.setString(1, file.toString());
      query.setString(2, pseudonym);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot certify an erasure: %s cannot be read: %s. Export again, then certify again"
              .formatted(file, DatabaseException.firstLine(e)),
          e);
    }
  }

  /** The tables that name students by their durable keys. */
  private static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            "select t.table_name from information_schema.tables t"
                + " inner join information_schema.columns c on c.table_name = t.table_name"
                + " where t.table_type = 'BASE TABLE' and c.column_name = ? order by 1")
        .bind(0, DURABLE_KEY)
        .mapTo(String.class)
        .list();
  }

  private static long count(Handle handle, String table, List<Long> keys) {
    long rows = 0;
    for (long key : keys) {
      rows +=
          handle
              .createQuery("select count(*) from " + table + " where " + DURABLE_KEY + " = ?")
              .bind(0, key)
              .mapTo(Long.class)
              .one();
    }
    return rows;
  }

  private static long built(Handle handle, String pseudonym) {
    return handle
        .createQuery("select count(*) from bld_student where student_pseudonym = ?")
        .bind(0, pseudonym)
        .mapTo(Long.class)
        .one();
  }

  private static long lastLoad(Handle handle) {
    return handle
        .createQuery("select coalesce(max(etl_run_id), 0) from etl_run where status = 'DONE'")
        .mapTo(Long.class)
        .one();
  }

  private static void add(String table, long rows, Map<String, Long> to) {
    if (rows > 0) {
      to.put(table, rows);
    }
  }
}
