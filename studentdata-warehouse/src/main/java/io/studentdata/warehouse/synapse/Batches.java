package io.studentdata.warehouse.synapse;

/** A script in the making: comments and batches, each ended by {@code GO}. For one thread. */
final class Batches {
  private final StringBuilder script = new StringBuilder();

  /** A comment of one or more lines, without a mark. */
  Batches say(String comment) {
    comment.lines().forEach(line -> script.append("-- ").append(line).append('\n'));
    return this;
  }

  /** A batch of one or more statements, the last without its semicolon. */
  Batches run(String sql) {
    script.append(sql.strip()).append(";\nGO\n\n");
    return this;
  }

  /** The script. */
  String text() {
    return script.toString().stripTrailing() + "\n";
  }
}
