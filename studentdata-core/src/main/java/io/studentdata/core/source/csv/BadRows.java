package io.studentdata.core.source.csv;

/**
 * What becomes of rows that are not made as the header line is, or of which cannot be told whether
 * they are to be taken. Where several streams read one file, one reports them for all.
 */
public enum BadRows {
  /** They are problems of the stream. */
  REPORTED,
  /** They are left to another stream of the same file. */
  PASSED_OVER
}
