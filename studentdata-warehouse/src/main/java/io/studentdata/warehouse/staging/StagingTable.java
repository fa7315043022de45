package io.studentdata.warehouse.staging;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The staging tables, in the order they are filled. Each is filled by the SELECT in {@code
 * stg_….sql} beside this type, which runs on the operational store; the order of its columns is
 * that of the table's. A column whose name ends in {@code _pseudonym} is read as an identity
 * ({@code system:id}) and turned into a pseudonym on the way.
 */
public enum StagingTable {
  /** Rows that the batches deleted, of any table. */
  DELETE("change_delete"),
  /** Students written by the batches. */
  STUDENT("student"),
  /** Declarations of background written by the batches. */
  STUDENT_PROFILE("student_profile"),
  /** Teaching terms written by the batches. */
  TERM("term"),
  /** Courses written by the batches. */
  COURSE("course"),
  /** Offerings that, or whose course or term, the batches wrote. */
  OFFERING("course_offering"),
  /** Assessments written by the batches. */
  ASSESSMENT("assessment"),
  /** Resources written by the batches. */
  RESOURCE("learning_resource"),
  /** Programs written by the batches. */
  PROGRAM("program"),
  /** Times in a program written by the batches. */
  PROGRAM_MEMBERSHIP("program_membership"),
  /** Members of staff written by the batches. */
  STAFF("staff"),
  /** Assignments of staff to offerings written by the batches. */
  STAFF_ASSIGNMENT("staff_assignment"),
  /** Enrollments written by the batches. */
  ENROLLMENT("enrollment"),
  /** Events in the life of enrollments written by the batches. */
  ENROLLMENT_EVENT("enrollment_event"),
  /** Attempts written by the batches. */
  ASSESSMENT_ATTEMPT("assessment_attempt"),
  /** Attendance written by the batches. */
  ATTENDANCE("attendance"),
  /** Entries in students' accounts written by the batches. */
  ACCOUNT_TRANSACTION("account_transaction"),
  /** Outreach to students written by the batches. */
  ADVISING_CONTACT("advising_contact"),
  /** Interactions written by the batches; read by ranges of ids, since there are so many. */
  INTERACTION("interaction"),
  /** How many rows the store has in each table, counted once all are read. */
  STORE_TOTAL("change_batch");

  private static final List<StagingTable> OF_ROWS =
      Arrays.stream(values()).filter(table -> table != STORE_TOTAL).toList();

  private final String storeTable;

  StagingTable(String storeTable) {
    this.storeTable = storeTable;
  }

  /** Those that hold rows which batches wrote or deleted, in the order they are filled. */
  public static List<StagingTable> ofRows() {
    return OF_ROWS;
  }

  /** The SELECT that adds up the store's clicks, one more row of {@link #STORE_TOTAL}. */
  public static String storeClicks(Dialect store) {
    return SqlResource.load(StagingTable.class, "stg_store_clicks", store);
  }

  /** The table's name, such as {@code stg_course}. */
  public String table() {
    return "stg_" + name().toLowerCase(Locale.ROOT);
  }

  /** The table of the store whose rows are staged here. */
  public String storeTable() {
    return storeTable;
  }

  /**
   * Whether its rows may be others where batches wrote some tables of the store; deletes may always
   * be, since a batch need not write anything else.
   *
   * @param tables tables of the store
   */
  public boolean isReadFrom(Set<String> tables) {
    boolean ofOthers =
        this == OFFERING
            && (tables.contains(COURSE.storeTable) || tables.contains(TERM.storeTable));
    return this == DELETE || ofOthers || tables.contains(storeTable);
  }

  /**
   * A condition that the rows of a table of the warehouse meet whose rows in the store the batches
   * deleted.
   *
   * @param table a table with {@code store_key} and {@code source_row_id} that is fed by this one
   */
  public String deletedFrom(String table) {
    return """
        %1$s.source_row_id in (select d.source_row_id from stg_delete d where d.table_name = '%2$s')
            and %1$s.store_key in (select l.store_key from stg_load l)"""
        .formatted(table, storeTable);
  }

  /**
   * The SELECT that reads its rows from the store. Named parameters {@code first_batch} and {@code
   * last_batch}, both included; {@link #INTERACTION} also {@code first_id} and {@code last_id};
   * {@link #STORE_TOTAL} none.
   */
  public String storeSelect(Dialect store) {
    return SqlResource.load(StagingTable.class, table(), store);
  }
}
