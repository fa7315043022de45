package io.studentdata.core.mapping;

import io.studentdata.core.error.StudentDataException;

/** A record is about a student whom the store was made to forget. */
public final class ErasedStudentException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** The message shows no student's id. */
  ErasedStudentException(String table) {
    super(
        "Cannot save to %s: it is about a student who was erased. Leave the row out, or let the student in again with Erasure.lift"
            .formatted(table));
  }
}
