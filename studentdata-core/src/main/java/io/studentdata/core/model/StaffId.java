package io.studentdata.core.model;

/**
 * A member of staff, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record StaffId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public StaffId {
    SourceId.check("staff member", system, value);
  }

  /** The staff member that {@code system} calls {@code value}. */
  public static StaffId of(String system, String value) {
    return new StaffId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
