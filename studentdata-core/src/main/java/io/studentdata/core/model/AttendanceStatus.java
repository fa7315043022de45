package io.studentdata.core.model;

/** Whether a student came. */
public enum AttendanceStatus {
  /** Came. */
  PRESENT,
  /** Came late. */
  LATE,
  /** Did not come, and said why. */
  EXCUSED,
  /** Did not come. */
  ABSENT
}
