package io.studentdata.ml.tracking;

import java.nio.file.Path;

/**
 * One run being recorded. Names of parameters, metrics and tags are 1 to 250 letters, digits,
 * blanks or {@code _ - . : /}, and read like a relative path without {@code ..}.
 *
 * <p>Safe for use by several threads. A run is over once it is closed or failed; recording after
 * that throws {@link IllegalStateException}. Some trackers send in batches: what they recorded is
 * sure to be kept once {@link #close} or {@link #fail} returned.
 */
public interface TrackedRun extends AutoCloseable {
  /** What the tracker calls this run; unique there. */
  String id();

  /** Where a person finds this run: a directory or the address of a web page. */
  String location();

  /**
   * Records a setting of the run. Setting it again to the same value changes nothing.
   *
   * @param value at most 6,000 characters
   * @throws IllegalArgumentException if the name or the value is not allowed, or the parameter
   *     already has another value
   * @throws TrackingException if it cannot be recorded
   */
  void param(String name, String value);

  /**
   * Records a measured value. Several values, at one step or many, make a history.
   *
   * @param value any finite number, or NaN for a measure that is undefined
   * @param step what the history runs along, such as the course day or the training round
   * @throws IllegalArgumentException if the name is not allowed or the value is infinite
   * @throws TrackingException if it cannot be recorded
   */
  void metric(String name, double value, long step);

  /**
   * Records a label; a later value replaces an earlier one.
   *
   * @param value at most 5,000 characters
   * @throws IllegalArgumentException if the name or the value is not allowed
   * @throws TrackingException if it cannot be recorded
   */
  void tag(String name, String value);

  /**
   * Keeps a copy of a file with the run, replacing one kept under the same path.
   *
   * @param path where to keep it, such as {@code figures/roc.png}: relative, with {@code /},
   *     without the characters {@code \ : * ? " < > | # %}
   * @param file the file to copy, read before the call returns
   * @throws IllegalArgumentException if the path is absolute, leaves the run or is empty
   * @throws TrackingException if the file cannot be read or kept
   */
  void artifact(String path, Path file);

  /**
   * Ends the run as failed. Does nothing once the run is over.
   *
   * @param reason one line for the person who looks at the run; shortened when very long
   * @throws TrackingException if it cannot be recorded
   */
  void fail(String reason);

  /**
   * Ends the run as finished. Does nothing once the run is over, so a run that was failed inside
   * try-with-resources stays failed.
   *
   * @throws TrackingException if it cannot be recorded
   */
  @Override
  void close();
}
