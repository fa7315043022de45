package io.studentdata.core.db;

import org.jspecify.annotations.Nullable;

/** A row as it stands, or will stand when the chunk is through. For one thread. */
final class KnownRow {
  final long id;
  final long version;

  /** Whether this unit of work wrote it. */
  boolean ours;

  /** Whether it is still to be written. */
  boolean dirty;

  @Nullable Object[] row;

  KnownRow(long id, long version, boolean ours, @Nullable Object[] row) {
    this.id = id;
    this.version = version;
    this.ours = ours;
    this.row = row;
  }
}
