package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Who a student is: direct identifiers, kept apart from everything else. {@link #toString} shows
 * none of them.
 *
 * @param student the student
 * @param givenName at most 100 characters; may be absent
 * @param familyName at most 100 characters; may be absent
 * @param email at most 254 characters; may be absent
 */
public record StudentIdentity(
    StudentId student,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String email) {
  /**
   * @throws IllegalArgumentException if a text is blank or too long
   */
  public StudentIdentity {
    Checks.text("given name", givenName, 100);
    Checks.text("family name", familyName, 100);
    Checks.text("email", email, 254);
  }

  @Override
  public String toString() {
    return "StudentIdentity[hidden]";
  }
}
