package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Gives out a table's keys. Each value of its sequence stands for a block of keys, so that one
 * round trip serves many rows; keys left over when a unit of work ends are never used. For one
 * thread.
 */
public final class KeyBlocks {
  private final Connection connection;
  private final String sequence;
  private final int blockSize;
  private long next;
  private long end;

  /** The keys of a sequence that steps by {@code blockSize}. */
  public KeyBlocks(Connection connection, String sequence, int blockSize) {
    this.connection = connection;
    this.sequence = sequence;
    this.blockSize = blockSize;
  }

  /** A key nobody else gets. */
  public long next() throws SQLException {
    if (next == end) {
      try (PreparedStatement statement =
              connection.prepareStatement("select next value for " + sequence);
          ResultSet row = statement.executeQuery()) {
        row.next();
        next = row.getLong(1);
        end = next + blockSize;
      }
    }
    return next++;
  }
}
