package io.studentdata.core.model;

/**
 * A learning resource, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record ResourceId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public ResourceId {
    SourceId.check("resource", system, value);
  }

  /** The resource that {@code system} calls {@code value}. */
  public static ResourceId of(String system, String value) {
    return new ResourceId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
