package io.studentdata.core.architecture.planted;

/** Lives where no type may live. */
public final class InRoot {
  private InRoot() {}
}
