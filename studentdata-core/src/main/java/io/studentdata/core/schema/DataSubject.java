package io.studentdata.core.schema;

/** Whom the personal data of a column is about. */
public enum DataSubject {
  /** A student. */
  STUDENT,
  /** A member of staff, or another user of the store. */
  STAFF,
  /** Nobody. */
  NOBODY
}
