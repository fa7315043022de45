package io.studentdata.core.model;

/**
 * A contact of an advisor with a student, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record AdvisingContactId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public AdvisingContactId {
    SourceId.check("advising contact", system, value);
  }

  /** The advising contact that {@code system} calls {@code value}. */
  public static AdvisingContactId of(String system, String value) {
    return new AdvisingContactId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
