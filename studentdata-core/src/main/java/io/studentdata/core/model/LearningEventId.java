package io.studentdata.core.model;

/**
 * An event of a learning record store, by its id there.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record LearningEventId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public LearningEventId {
    SourceId.check("learning event", system, value);
  }

  /** The learning event that {@code system} calls {@code value}. */
  public static LearningEventId of(String system, String value) {
    return new LearningEventId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
