package io.studentdata.core.source.caliper;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.event.EventFormats;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the ids in events become ids of the store, so that what students did meets the students,
 * offerings and resources that other sources tell of. Immutable; each setter returns a copy. The
 * functions given must be fit for several threads; what they throw as {@link
 * IllegalArgumentException} makes the event a bad row.
 */
public final class CaliperMapping {
  private static final Set<String> COURSES = Set.of("CourseSection", "CourseOffering");

  /** Made by one student each, so that not they are what is used, but what they are part of. */
  private static final Set<String> WORK =
      Set.of("Attempt", "Message", "Thread", "Frame", "Result", "Score", "Response");

  private static final Set<String> NO_RESOURCES =
      Set.of("Session", "LtiSession", "Person", "Agent", "Organization", "Group", "Membership");

  private final String system;
  private final Function<CaliperEntity, Optional<StudentId>> students;
  private final Function<CaliperEntity, Optional<Found<OfferingId>>> groups;
  private final @Nullable Function<CaliperEvent, Optional<OfferingId>> offerings;
  private final Function<CaliperEvent, Optional<Found<ResourceId>>> resources;

  /** An id, and the entity that has it. */
  record Found<I>(I id, CaliperEntity entity) {}

  private CaliperMapping(
      String system,
      Function<CaliperEntity, Optional<StudentId>> students,
      Function<CaliperEntity, Optional<Found<OfferingId>>> groups,
      @Nullable Function<CaliperEvent, Optional<OfferingId>> offerings,
      Function<CaliperEvent, Optional<Found<ResourceId>>> resources) {
    this.system = system;
    this.students = students;
    this.groups = groups;
    this.offerings = offerings;
    this.resources = resources;
  }

  /**
   * The IRIs as they stand in the events, in one system:
   *
   * <ul>
   *   <li>a student is the actor;
   *   <li>the offering is the group, or what the group is part of: the first course section or
   *       offering on the way up, or the first of which the event has the IRI only;
   *   <li>the resource is the object; of an attempt, a message, a thread or a frame it is what
   *       these are part of. Sessions and people are none.
   * </ul>
   *
   * <p>What is longer than an id may be is shortened with a hash.
   *
   * @param system what these ids are known under, 1 to 40 characters
   */
  public static CaliperMapping in(String system) {
    return new CaliperMapping(
        system,
        actor -> Optional.of(StudentId.of(system, EventFormats.idValue(actor.id()))),
        group ->
            group
                .upwards()
                .filter(each -> each.type() == null || COURSES.contains(each.type()))
                .findFirst()
                .map(each -> new Found<>(offering(system, each.id()), each)),
        null,
        event ->
            used(event.object())
                .map(
                    each ->
                        new Found<>(ResourceId.of(system, EventFormats.idValue(each.id())), each)));
  }

  private static OfferingId offering(String system, String id) {
    return OfferingId.of(system, EventFormats.idValue(id));
  }

  private static Optional<CaliperEntity> used(CaliperEntity object) {
    return object
        .upwards()
        .filter(each -> each.type() == null || !WORK.contains(each.type()))
        .findFirst()
        .filter(each -> each.type() == null || !NO_RESOURCES.contains(each.type()));
  }

  /** The system of all ids that are not mapped otherwise. */
  public String system() {
    return system;
  }

  /**
   * Students are named in the IRI of the actor; other actors are not known.
   *
   * @param of the system that calls the student so
   * @param pattern which the whole IRI must fit, and whose first group is the student's id there
   */
  public CaliperMapping students(String of, Pattern pattern) {
    return students(
        actor -> {
          Matcher id = pattern.matcher(actor.id());
          return id.matches() ? Optional.of(StudentId.of(of, id.group(1))) : Optional.empty();
        });
  }

  /** Who an actor is; empty where that is not known, which makes the event a bad row. */
  public CaliperMapping students(Function<CaliperEntity, Optional<StudentId>> function) {
    return new CaliperMapping(system, function, groups, offerings, resources);
  }

  /**
   * The offering is named in the IRI of the group, or of what it is part of: the first on the way
   * up that fits.
   *
   * @param of the system that calls the offering so
   * @param pattern which the whole IRI must fit, and whose first group is the offering's id there
   */
  public CaliperMapping offerings(String of, Pattern pattern) {
    return new CaliperMapping(
        system,
        students,
        group ->
            group
                .upwards()
                .filter(each -> pattern.matcher(each.id()).matches())
                .findFirst()
                .map(each -> new Found<>(OfferingId.of(of, named(pattern, each)), each)),
        null,
        resources);
  }

  /** In which offering it happened; empty where in none, which makes the event a bad row. */
  public CaliperMapping offerings(Function<CaliperEvent, Optional<OfferingId>> function) {
    return new CaliperMapping(system, students, group -> Optional.empty(), function, resources);
  }

  /**
   * The resource is named in the IRI of the object, or of what it is part of; an event with another
   * object has none.
   *
   * @param of the system that calls the resource so
   * @param pattern which the whole IRI must fit, and whose first group is the resource's id there
   */
  public CaliperMapping resources(String of, Pattern pattern) {
    return new CaliperMapping(
        system,
        students,
        groups,
        offerings,
        event ->
            event
                .object()
                .upwards()
                .filter(each -> pattern.matcher(each.id()).matches())
                .findFirst()
                .map(each -> new Found<>(ResourceId.of(of, named(pattern, each)), each)));
  }

  /** What it was done with; empty where with nothing. */
  public CaliperMapping resources(Function<CaliperEvent, Optional<ResourceId>> function) {
    return new CaliperMapping(
        system,
        students,
        groups,
        offerings,
        event -> function.apply(event).map(id -> new Found<>(id, event.object())));
  }

  private static String named(Pattern pattern, CaliperEntity entity) {
    Matcher id = pattern.matcher(entity.id());
    return id.matches() ? id.group(1) : "";
  }

  Optional<StudentId> student(CaliperEntity actor) {
    return students.apply(actor);
  }

  Optional<Found<OfferingId>> offering(CaliperEvent event) {
    if (offerings != null) {
      return offerings.apply(event).map(id -> new Found<>(id, event.object()));
    }
    return event.group() == null ? Optional.empty() : groups.apply(event.group());
  }

  /** The offering that a described entity is. */
  Optional<OfferingId> described(CaliperEntity entity) {
    return groups.apply(entity).filter(each -> each.entity().equals(entity)).map(Found::id);
  }

  Optional<Found<ResourceId>> resource(CaliperEvent event) {
    return resources.apply(event);
  }
}
