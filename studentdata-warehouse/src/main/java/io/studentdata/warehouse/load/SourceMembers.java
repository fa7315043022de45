package io.studentdata.warehouse.load;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.References;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a source may name: rows that came before. Remembers the offerings of each
 * student, assessment and resource. For one thread.
 */
final class SourceMembers implements References {
  /** Where an offering's row has its first day. */
  private static final int STARTS_ON = 4;

  private final RowNumbers numbers;
  private final Known known;
  private final Map<Table, LongTable> offerings =
      Map.of(StoreTables.ASSESSMENT, new LongTable(), StoreTables.RESOURCE, new LongTable());
  private final Map<Long, long[]> places = new HashMap<>();
  private final Map<Long, LocalDate> starts = new HashMap<>();

  /** Knows which rows there are. */
  @FunctionalInterface
  interface Known {
    boolean has(Table table, long number);
  }

  SourceMembers(RowNumbers numbers, Known known) {
    this.numbers = numbers;
    this.known = known;
  }

  /** A row is there from now on. */
  void taken(Table table, long number, @Nullable Object[] row) {
    if (table.equals(StoreTables.ENROLLMENT)) {
      places.merge(number(row[0]), new long[] {number(row[1])}, SourceMembers::both);
    } else if (table.equals(StoreTables.OFFERING)) {
      if (row[STARTS_ON] instanceof LocalDate start) {
        starts.put(number, start);
      }
    } else if (offerings.containsKey(table)) {
      offerings(table).add(number, number(row[table.key().size()]));
    }
  }

  boolean has(Table table, long number) {
    return known.has(table, number);
  }

  /** Whether a resource is there and of an offering. */
  boolean isResourceOf(long resource, long offering) {
    LongTable all = offerings(StoreTables.RESOURCE);
    return all.has(resource) && all.get(resource) == offering;
  }

  @Override
  public <I extends SourceId> Map<I, Long> keys(
      Table table, Collection<I> ids, BiFunction<String, String, I> idOf) {
    Map<I, Long> found = new HashMap<>();
    for (I id : ids) {
      long number = numbers.of(table, id);
      if (known.has(table, number)) {
        found.put(id, number);
      }
    }
    return found;
  }

  @Override
  public Map<OfferingId, OfferingStart> offeringStarts(Collection<OfferingId> ids) {
    Map<OfferingId, OfferingStart> found = new HashMap<>();
    keys(StoreTables.OFFERING, ids, OfferingId::of)
        .forEach(
            (id, key) -> {
              LocalDate start = starts.get(key);
              if (start != null) {
                found.put(id, new OfferingStart(key, start));
              }
            });
    return found;
  }

  @Override
  public Map<AssessmentId, AssessmentKeys> assessments(Collection<AssessmentId> ids) {
    Map<AssessmentId, AssessmentKeys> found = new HashMap<>();
    keys(StoreTables.ASSESSMENT, ids, AssessmentId::of)
        .forEach(
            (id, key) ->
                found.put(id, new AssessmentKeys(key, offerings(StoreTables.ASSESSMENT).get(key))));
    return found;
  }

  @Override
  public Map<ResourceId, ResourceKeys> resources(Collection<ResourceId> ids) {
    Map<ResourceId, ResourceKeys> found = new HashMap<>();
    keys(StoreTables.RESOURCE, ids, ResourceId::of)
        .forEach(
            (id, key) ->
                found.put(id, new ResourceKeys(key, offerings(StoreTables.RESOURCE).get(key))));
    return found;
  }

  @Override
  public Map<Place, Long> enrollments(Collection<Long> students) {
    Map<Place, Long> found = new HashMap<>();
    for (Long student : students) {
      for (long offering : places.getOrDefault(student, new long[0])) {
        found.put(new Place(student, offering), numbers.ofEnrollment(student, offering));
      }
    }
    return found;
  }

  private LongTable offerings(Table table) {
    LongTable found = offerings.get(table);
    if (found == null) {
      throw new IllegalArgumentException("No offerings are kept of: " + table.name());
    }
    return found;
  }

  private static long number(@Nullable Object cell) {
    if (cell instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("Not a row number: " + cell);
  }

  private static long[] both(long[] some, long[] more) {
    long[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
