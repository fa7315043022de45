package io.studentdata.core.store;

/**
 * Who looks at identifiable data, and what for; each look is written down.
 *
 * @param actor who, 1 to 200 characters
 * @param purpose what for, 1 to 400 characters
 */
public record Access(String actor, String purpose) {
  /**
   * @throws IllegalArgumentException if a part is blank or too long
   */
  public Access {
    check("actor", actor, 200);
    check("purpose", purpose, 400);
  }

  private static void check(String part, String text, int max) {
    if (text.isBlank() || text.length() > max) {
      throw new IllegalArgumentException(
          "Invalid %s of an access: expected 1 to %d characters".formatted(part, max));
    }
  }
}
