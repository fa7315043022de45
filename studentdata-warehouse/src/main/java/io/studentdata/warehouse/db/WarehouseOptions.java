package io.studentdata.warehouse.db;

import io.studentdata.core.pseudonym.Pseudonymizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a warehouse is opened. Immutable; each {@code with…} returns a changed copy. */
public final class WarehouseOptions {
  private static final WarehouseOptions DEFAULTS = new WarehouseOptions(512, 0, null, true, null);

  private final int memoryMb;
  private final int threads;
  private final byte @Nullable [] pseudonymKey;
  private final boolean migrates;
  private final @Nullable String schema;

  private WarehouseOptions(
      int memoryMb,
      int threads,
      byte @Nullable [] pseudonymKey,
      boolean migrates,
      @Nullable String schema) {
    this.memoryMb = memoryMb;
    this.threads = threads;
    this.pseudonymKey = pseudonymKey;
    this.migrates = migrates;
    this.schema = schema;
  }

  /** 512 MB for the embedded engine, as many threads as there are processors, an own key. */
  public static WarehouseOptions ofDefaults() {
    return DEFAULTS;
  }

  /**
   * How much memory the embedded engine may take, outside the Java heap, before it spills to disk.
   *
   * @param megabytes 64 or more
   * @throws IllegalArgumentException if less
   */
  public WarehouseOptions withMemoryMb(int megabytes) {
    if (megabytes < 64) {
      throw new IllegalArgumentException(
          "Invalid warehouse memory: %d MB (expected 64 or more)".formatted(megabytes));
    }
    return new WarehouseOptions(megabytes, threads, pseudonymKey, migrates, schema);
  }

  /**
   * How many threads the embedded engine uses for a query.
   *
   * @param count 1 or more
   * @throws IllegalArgumentException if less
   */
  public WarehouseOptions withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "Invalid number of warehouse threads: %d (expected 1 or more)".formatted(count));
    }
    return new WarehouseOptions(memoryMb, count, pseudonymKey, migrates, schema);
  }

  /**
   * The secret that students' pseudonyms are made with. Without it the warehouse makes one when it
   * is created and keeps it. Hand over your own, and the same one each time, where whoever holds
   * the warehouse must not be able to try out student ids.
   *
   * @param key random bytes, 32 or more
   * @throws IllegalArgumentException if it is shorter
   */
  public WarehouseOptions withPseudonymKey(byte[] key) {
    if (key.length < Pseudonymizer.MIN_KEY_BYTES) {
      throw new IllegalArgumentException(
          "Invalid pseudonym key: %d bytes (expected %d or more)"
              .formatted(key.length, Pseudonymizer.MIN_KEY_BYTES));
    }
    return new WarehouseOptions(memoryMb, threads, key.clone(), migrates, schema);
  }

  /**
   * Leaves tables and views as they are, where an administrator makes and upgrades them by script
   * and the login may only read and write rows.
   */
  public WarehouseOptions withoutMigration() {
    return new WarehouseOptions(memoryMb, threads, pseudonymKey, false, schema);
  }

  /**
   * Expects the warehouse in a schema of the SQL Server database, which must be the default of the
   * database user. Without it the warehouse is in whatever schema that is.
   *
   * @param name a letter, then up to 62 letters, digits and underscores, such as {@code dw}
   */
  public WarehouseOptions withSchema(String name) {
    return new WarehouseOptions(memoryMb, threads, pseudonymKey, migrates, name);
  }

  int memoryMb() {
    return memoryMb;
  }

  /** 0 for as many as there are processors. */
  int threads() {
    return threads;
  }

  Optional<byte[]> pseudonymKey() {
    return Optional.ofNullable(pseudonymKey).map(key -> Arrays.copyOf(key, key.length));
  }

  boolean migrates() {
    return migrates;
  }

  Optional<String> schema() {
    return Optional.ofNullable(schema);
  }

  @Override
  public String toString() {
    return "WarehouseOptions[memory %d MB, threads %s]"
        .formatted(memoryMb, threads == 0 ? "all" : threads);
  }
}
