package io.studentdata.core.architecture.planted.unmarked;

/** Its package says nothing about null. */
public final class Unmarked {
  private Unmarked() {}
}
