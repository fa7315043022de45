package io.studentdata.demo.web;

import io.studentdata.core.error.StudentDataException;
import org.jspecify.annotations.Nullable;

/** The server cannot start. */
public class WebException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** A fault below. */
  public WebException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
