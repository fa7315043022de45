package io.studentdata.core.model;

/**
 * A program of study, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record ProgramId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public ProgramId {
    SourceId.check("program", system, value);
  }

  /** The program that {@code system} calls {@code value}. */
  public static ProgramId of(String system, String value) {
    return new ProgramId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
