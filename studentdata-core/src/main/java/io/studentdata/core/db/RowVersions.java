package io.studentdata.core.db;

import java.util.HashMap;
import java.util.Map;

/**
 * At which version a unit of work first read rows, so that it changes none that others changed
 * since. A row's version is the batch that wrote it last. For one thread.
 */
public final class RowVersions {
  private final Map<String, Map<Long, Long>> read = new HashMap<>();

  /** A row was read; what was read first counts. */
  public void read(String table, long id, long version) {
    read.computeIfAbsent(table, any -> new HashMap<>()).putIfAbsent(id, version);
  }

  /** Refuses to change a row that was read at another version. */
  void check(String table, long id, long version) {
    Map<Long, Long> rows = read.get(table);
    Long seen = rows == null ? null : rows.get(id);
    if (seen != null && seen != version) {
      throw StaleWriteException.readHere(table);
    }
  }

  /** A row was changed here, to a version of our own. */
  void wrote(String table, long id, long version) {
    Map<Long, Long> rows = read.get(table);
    if (rows != null) {
      rows.computeIfPresent(id, (same, old) -> version);
    }
  }
}
