package io.studentdata.core.source.caliper;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something an event names.
 *
 * @param id its IRI
 * @param type such as {@code Person} or {@code VideoObject}; absent where the event has the id only
 * @param name its name; absent where not said
 * @param partOf what it is a part of: {@code isPartOf}, of an attempt what was attempted, of an
 *     organization the one above it; absent where not said
 */
public record CaliperEntity(
    String id, @Nullable String type, @Nullable String name, @Nullable CaliperEntity partOf) {

  /** This, what it is part of, and so on. */
  public Stream<CaliperEntity> upwards() {
    return partOf == null ? Stream.of(this) : Stream.concat(Stream.of(this), partOf.upwards());
  }
}
