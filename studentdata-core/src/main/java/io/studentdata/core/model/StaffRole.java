package io.studentdata.core.model;

/** What somebody does in an offering. */
public enum StaffRole {
  /** Teaches it. */
  TEACHER,
  /** Tutors a group in it. */
  TUTOR,
  /** Advises students of it. */
  ADVISOR,
  /** Anything else. */
  OTHER
}
