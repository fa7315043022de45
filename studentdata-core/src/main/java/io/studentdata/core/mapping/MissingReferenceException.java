package io.studentdata.core.mapping;

import io.studentdata.core.error.StudentDataException;

/** A record names something that the store does not have. */
public final class MissingReferenceException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** The message shows no student's id. */
  MissingReferenceException(String table, MappedRows.Refused refused) {
    super(
        "Cannot save to %s: the %s%s is not in the store (expected %s). Save that first"
            .formatted(
                table,
                refused.column(),
                refused.column().equals("student") ? "" : " '" + refused.value() + "'",
                refused.expected()));
  }
}
