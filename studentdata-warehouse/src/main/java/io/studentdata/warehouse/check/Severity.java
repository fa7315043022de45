package io.studentdata.warehouse.check;

/** What a broken claim means for the load that broke it. */
public enum Severity {
  /** The load publishes nothing. */
  BLOCK,
  /** The load is published; its report, and the warehouse, say what to look at. */
  WARN
}
