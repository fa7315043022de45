package io.studentdata.core.mapping;

import io.studentdata.core.db.Table;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the keys, where rows are kept, for the ids that rows name. For one thread. */
public interface References {
  /**
   * An assessment's key and its offering's.
   *
   * @param assessment the assessment's key
   * @param offering the offering's key
   */
  record AssessmentKeys(long assessment, long offering) {}

  /**
   * A student's place in an offering, by keys.
   *
   * @param student the student's key
   * @param offering the offering's key
   */
  record Place(long student, long offering) {}

  /**
   * An offering's key and first day.
   *
   * @param offering the offering's key
   * @param startsOn course day 0
   */
  record OfferingStart(long offering, LocalDate startsOn) {}

  /**
   * A resource's key and its offering's.
   *
   * @param resource the resource's key
   * @param offering the offering's key
   */
  record ResourceKeys(long resource, long offering) {}

  /**
   * The keys of ids of one kind; those that are not there are left out.
   *
   * @param table where rows of this kind are
   * @param ids the ids; each may occur repeatedly
   * @param idOf makes an id of system and value
   * @param <I> the kind of id
   * @throws SQLException if a database refuses
   */
  <I extends SourceId> Map<I, Long> keys(
      Table table, Collection<I> ids, BiFunction<String, String, I> idOf) throws SQLException;

  /** The keys of students; those that are not there are left out. */
  default Map<StudentId, Long> students(Collection<StudentId> ids) throws SQLException {
    return keys(StoreTables.STUDENT, ids, StudentId::of);
  }

  /** The keys of offerings; those that are not there are left out. */
  default Map<OfferingId, Long> offerings(Collection<OfferingId> ids) throws SQLException {
    return keys(StoreTables.OFFERING, ids, OfferingId::of);
  }

  /** The keys of staff; those that are not there are left out. */
  default Map<StaffId, Long> staff(Collection<StaffId> ids) throws SQLException {
    return keys(StoreTables.STAFF, ids, StaffId::of);
  }

  /** The keys and first days of offerings; those that are not there are left out. */
  Map<OfferingId, OfferingStart> offeringStarts(Collection<OfferingId> ids) throws SQLException;

  /** The keys of assessments, with their offerings'; those that are not there are left out. */
  Map<AssessmentId, AssessmentKeys> assessments(Collection<AssessmentId> ids) throws SQLException;

  /** The keys of resources, with their offerings'; those that are not there are left out. */
  Map<ResourceId, ResourceKeys> resources(Collection<ResourceId> ids) throws SQLException;

  /** The enrollments of students, by their keys. */
  Map<Place, Long> enrollments(Collection<Long> students) throws SQLException;

  /** What some records name, each once. */
  static <T, I> Collection<I> distinct(List<T> items, Function<T, I> named) {
    Set<I> ids = new LinkedHashSet<>();
    items.forEach(item -> ids.add(named.apply(item)));
    return ids;
  }
}
