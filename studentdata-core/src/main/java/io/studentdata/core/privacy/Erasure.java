package io.studentdata.core.privacy;

import io.studentdata.core.db.Transactions;
import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;

/**
 * Makes a store forget a student (GDPR art. 17). What is about the student is deleted. Enrollments
 * and entries of the account stay, so that counts of an offering and sums of the ledger stay true,
 * but belong to stand-ins that lead nowhere: a new one for each enrollment, and one for the
 * account. Words that name the student are blanked wherever they stand. The change feed tells what
 * is gone. Imports and repositories leave the student out from then on, whom the store knows by no
 * more than a keyed hash.
 *
 * <p>Files that quarantined rows were written to, backups and copies elsewhere are not reached.
 * Safe to share between threads as far as the store is.
 */
public final class Erasure {
  private final StudentStore store;
  private final DataDictionary dictionary = DataDictionary.load();

  private Erasure(StudentStore store) {
    this.store = store;
  }

  /** Erases from a store, which stays the caller's. */
  public static Erasure in(StudentStore store) {
    return new Erasure(store);
  }

  /**
   * Erases a student, all or nothing; again is the same as once. Waits for a running import.
   *
   * @param by who has it done, and why: both are kept, so they must not say who the student is
   * @return what it did
   * @throws IllegalArgumentException if the reason names the student
   * @throws io.studentdata.core.db.DatabaseException if the database fails; nothing is changed then
   */
  public ErasureReport erase(StudentId student, Access by) {
    return Transactions.run(
        store.database(),
        "erase a student",
        (connection, attempt) -> {
          try (ChangeBatch batch = new ChangeBatch(connection)) {
            return new ErasureRun(batch, dictionary).run(student, by);
          }
        });
  }

  /** Whether a student was erased and not let in again. */
  public boolean isErased(StudentId student) {
    return Transactions.run(
        store.database(),
        "look whether a student was erased",
        (connection, attempt) -> new ErasureMemory(connection).contains(student));
  }

  /**
   * Lets a student in again who was erased, such as one who enrolls anew and consents. What was
   * erased does not come back but by an import.
   *
   * @param by who decided that, and why; who is kept
   * @return whether the student had been erased
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public boolean lift(StudentId student, Access by) {
    return Transactions.run(
        store.database(),
        "let an erased student in again",
        (connection, attempt) -> new ErasureMemory(connection).lift(student, by));
  }
}
