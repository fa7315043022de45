package io.studentdata.core.query;

/** A part of students' background by which results can be broken down. */
public enum Background {
  /** Gender. */
  GENDER,
  /** Region. */
  REGION,
  /** Highest prior education. */
  EDUCATION,
  /** Deprivation of the home area. */
  DEPRIVATION,
  /** Age. */
  AGE,
  /** Declared disability: {@code 1} yes, {@code 0} no. */
  DISABILITY
}
