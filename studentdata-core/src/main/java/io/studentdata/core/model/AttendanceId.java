package io.studentdata.core.model;

/**
 * A record of attendance, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record AttendanceId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public AttendanceId {
    SourceId.check("attendance", system, value);
  }

  /** The attendance that {@code system} calls {@code value}. */
  public static AttendanceId of(String system, String value) {
    return new AttendanceId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
