package io.studentdata.core.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What an erasure did: a certificate to hand out and keep, since it does not say who it was about.
 *
 * @param outcome what came of it
 * @param request the number it is recorded under in {@code erasure_request}; empty unless {@link
 *     Outcome#ERASED}
 * @param batch the change batch that readers of the change feed follow it by; empty unless {@link
 *     Outcome#ERASED}
 * @param at when
 * @param deleted rows deleted, by table; only tables that had some
 * @param anonymised rows kept without what pointed to the student, by table; only tables that had
 *     some
 */
public record ErasureReport(
    Outcome outcome,
    OptionalLong request,
    OptionalLong batch,
    Instant at,
    Map<String, Long> deleted,
    Map<String, Long> anonymised) {

  /** What came of an erasure. */
  public enum Outcome {
    /** The student is gone, and imports leave them out. */
    ERASED,
    /** The student was erased before; nothing was done. */
    ERASED_BEFORE,
    /** The store has no such student and never erased one; nothing was done. */
    UNKNOWN
  }

  /** Makes the maps immutable. */
  public ErasureReport {
    deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
    anonymised = Collections.unmodifiableMap(new LinkedHashMap<>(anonymised));
  }

  static ErasureReport nothing(Outcome outcome, Instant at) {
    return new ErasureReport(
        outcome, OptionalLong.empty(), OptionalLong.empty(), at, Map.of(), Map.of());
  }

  /** Rows deleted, of all tables. */
  public long deletedRows() {
    return sum(deleted);
  }

  /** Rows anonymised, of all tables. */
  public long anonymisedRows() {
    return sum(anonymised);
  }

  private static long sum(Map<String, Long> rows) {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
