package io.studentdata.core.ingest;

import java.nio.file.Path;

/** What an import does with a row it cannot take. */
public sealed interface RejectPolicy {

  /** Stop at the first bad row and leave the store as it was. */
  static RejectPolicy fail() {
    return new Fail();
  }

  /**
   * Set bad rows aside and go on. Each lands in {@code <file>.csv} in the directory, as it stood,
   * with its line and the reason; cells a spreadsheet would run as formulas are neutralised. A file
   * there is replaced by the next import that rejects rows of the same source file.
   *
   * @param directory made where missing, once there is something to write
   */
  static RejectPolicy quarantine(Path directory) {
    return new QuarantineIn(directory);
  }

  /** Stop at the first bad row. */
  record Fail() implements RejectPolicy {}

  /**
   * Set bad rows aside.
   *
   * @param directory where they go
   */
  record QuarantineIn(Path directory) implements RejectPolicy {}
}
