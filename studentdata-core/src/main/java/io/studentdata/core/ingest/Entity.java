package io.studentdata.core.ingest;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.Student;

/**
 * A kind of row, as an import takes it.
 *
 * @param name its name in reports
 * @param always whether it is in reports also where the source has none
 * @param mapping where it goes
 * @param implied where it goes if the source takes it for granted
 * @param contradicted what a row should be that contradicts one that counts
 * @param <T> the kind of record
 */
record Entity<T>(
    String name, boolean always, Mapping<T> mapping, Mapping<T> implied, String contradicted) {
  private static final String AS_EARLIER = "the same as in an earlier row";

  /** A kind that every report lists. */
  static <T> Entity<T> of(String name, Mapping<T> mapping) {
    return new Entity<>(name, true, mapping, mapping, AS_EARLIER);
  }

  /** A kind that reports list where there are such rows. */
  static <T> Entity<T> optional(String name, Mapping<T> mapping) {
    return new Entity<>(name, false, mapping, mapping, AS_EARLIER);
  }

  /** A kind whose rows are never changed. */
  private static <T> Entity<T> added(String name, Mapping<T> mapping, String whatToDo) {
    return new Entity<>(
        name,
        false,
        mapping,
        mapping,
        "the same as the one with this id that is there and is never changed; " + whatToDo);
  }

  /** What happened to enrollments. */
  static Entity<EnrollmentEvent> enrollmentEvents() {
    return added(
        "enrollment events",
        Mapping.ENROLLMENT_EVENT,
        "add a further event that says what is so now");
  }

  /** Entries of the ledger. */
  static Entity<AccountTransaction> transactions(Mapping<AccountTransaction> mapping) {
    return added("transactions", mapping, "post a reversal, and the right entry under a new id");
  }

  /** Events of learning record stores. */
  static Entity<LearningEvent> events() {
    return added("events", Mapping.LEARNING_EVENT, "void it and record another under a new id");
  }

  /** Students, who may be known without their background. */
  static Entity<Student> students() {
    return new Entity<>("students", true, Mapping.STUDENT, Mapping.BARE_STUDENT, AS_EARLIER);
  }
}
