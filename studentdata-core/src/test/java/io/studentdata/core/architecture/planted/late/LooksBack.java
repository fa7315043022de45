package io.studentdata.core.architecture.planted.late;

import io.studentdata.core.architecture.planted.early.LooksAhead;

/** Imports an earlier package, as it may. */
public interface LooksBack {
  /** What was before. */
  LooksAhead before();
}
