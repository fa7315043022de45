package io.studentdata.warehouse.staging;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import java.util.Locale;

/**
 * The staging tables, in the order they are filled. Each is filled by the SELECT in {@code
 * stg_….sql} beside this type, which runs on the operational store; the order of its columns is
 * that of the table's. A column named {@code student_pseudonym} is read as an identity ({@code
 * system:id}) and turned into the student's pseudonym on the way.
 */
public enum StagingTable {
  /** Every declaration of background of every student with one in the batches. */
  STUDENT_PROFILE,
  /** Courses written by the batches. */
  COURSE,
  /** Offerings written by the batches. */
  OFFERING,
  /** Assessments written by the batches. */
  ASSESSMENT,
  /** Resources written by the batches. */
  RESOURCE,
  /** Enrollments written by the batches. */
  ENROLLMENT,
  /** Attempts written by the batches. */
  ASSESSMENT_ATTEMPT,
  /** Interactions written by the batches; read by ranges of ids, since there are so many. */
  INTERACTION;

  /** The table's name, such as {@code stg_course}. */
  public String table() {
    return "stg_" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The SELECT that reads its rows from the store. Named parameters {@code first_batch} and {@code
   * last_batch}, both included; {@link #INTERACTION} also {@code first_id} and {@code last_id}.
   */
  public String storeSelect(Dialect store) {
    return SqlResource.load(StagingTable.class, table(), store);
  }
}
