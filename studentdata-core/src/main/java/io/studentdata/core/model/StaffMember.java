package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who teaches or advises.
 *
 * @param id the id
 * @param displayName what to call them, at most 200 characters; may be absent
 */
public record StaffMember(StaffId id, @Nullable String displayName) {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public StaffMember {
    Checks.text("display name", displayName, 200);
  }
}
