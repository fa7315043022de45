package io.studentdata.core.model;

/**
 * A student, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record StudentId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public StudentId {
    SourceId.check("student", system, value);
  }

  /** The student that {@code system} calls {@code value}. */
  public static StudentId of(String system, String value) {
    return new StudentId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
