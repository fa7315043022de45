package io.studentdata.demo.work;

import io.studentdata.core.error.StudentDataException;
import org.jspecify.annotations.Nullable;

/** The work directory is in use, cannot be written, or lacks what a step needs. */
public class WorkDirectoryException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** A fault found here. */
  public WorkDirectoryException(String message) {
    super(message);
  }

  /** A fault the file system reported. */
  public WorkDirectoryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
