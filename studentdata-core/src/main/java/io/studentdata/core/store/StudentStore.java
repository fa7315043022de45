package io.studentdata.core.store;

import io.studentdata.core.db.Database;
import io.studentdata.core.schema.SchemaMigrator;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The operational store of a university's students: one repository per aggregate over H2 (embedded)
 * or SQL Server. Safe to share between threads as far as its data source is; repositories hold no
 * state.
 */
public final class StudentStore implements AutoCloseable {
  private final Database database;
  private final SqlStore sql;
  private final Runnable onClose;
  private final UUID uuid;

  private StudentStore(Database database, Runnable onClose) {
    this.database = database;
    this.sql = new SqlStore(database);
    this.onClose = onClose;
    try {
      SchemaMigrator.migrate(database);
      this.uuid = StoreIdentity.of(sql.jdbi());
    } catch (RuntimeException e) {
      onClose.run();
      throw e;
    }
  }

  /**
   * Opens the store in an H2 file, creating it where there is none. One process at a time may have
   * it open. To be closed by the caller.
   *
   * @param path the file without its ending: {@code work/students} is {@code work/students.mv.db}
   * @throws io.studentdata.core.db.DatabaseException if the file is in use or is no store
   */
  public static StudentStore embedded(Path path) {
    EmbeddedDataSource embedded = EmbeddedDataSource.file(path);
    return new StudentStore(embedded.database(), embedded::close);
  }

  /** Opens a store of its own in memory, gone when it is closed: for tests and trials. */
  public static StudentStore inMemory() {
    EmbeddedDataSource embedded = EmbeddedDataSource.memory();
    return new StudentStore(embedded.database(), embedded::close);
  }

  /**
   * Opens the store that a data source leads to, bringing its schema up to date. The data source
   * stays the caller's and is never closed here.
   *
   * @throws io.studentdata.core.db.DatabaseException if it cannot be reached or is neither H2 nor
   *     SQL Server
   */
  public static StudentStore open(DataSource dataSource) {
    return new StudentStore(Database.of(dataSource), () -> {});
  }

  /** What this store is known by: given once, when it was created. */
  public UUID uuid() {
    return uuid;
  }

  /** The database under the store, for readers that follow its change batches. */
  public Database database() {
    return database;
  }

  /** The terms. */
  public Terms terms() {
    return new SqlTerms(sql);
  }

  /** The courses. */
  public Courses courses() {
    return new SqlCourses(sql);
  }

  /** The offerings of courses in terms. */
  public Offerings offerings() {
    return new SqlOfferings(sql);
  }

  /** The students. */
  public Students students() {
    return new SqlStudents(sql);
  }

  /** The enrollments of students in offerings. */
  public Enrollments enrollments() {
    return new SqlEnrollments(sql);
  }

  /** The assessments of offerings. */
  public Assessments assessments() {
    return new SqlAssessments(sql);
  }

  /** The learning resources of offerings. */
  public Resources resources() {
    return new SqlResources(sql);
  }

  /** The attempts at assessments. */
  public Attempts attempts() {
    return new SqlAttempts(sql);
  }

  /** The uses of resources. */
  public Interactions interactions() {
    return new SqlInteractions(sql);
  }

  @Override
  public void close() {
    onClose.run();
  }
}
