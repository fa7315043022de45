package io.studentdata.core.source.caliper;

import io.studentdata.core.source.json.JsonField;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who does something, and in which course, as far as an event says so. */
final class Roles {
  private static final Set<String> NOBODY =
      Set.of("SoftwareApplication", "Organization", "Group", "CourseSection", "CourseOffering");
  private static final Set<String> COURSES = Set.of("CourseSection", "CourseOffering");
  private static final Set<String> STAFF =
      Set.of("Administrator", "ContentDeveloper", "Instructor", "Manager", "Mentor", "Officer");

  /** {@code Instructor#Grader}, or the same as an IRI. */
  private static final Pattern ROLE =
      Pattern.compile("(?:.*/membership[/#])?([A-Za-z]+)(?:#[A-Za-z-]+)?");

  private Roles() {}

  /** Whether nothing says that the actor is a program, a group or only staff of the course. */
  static boolean mayBeStudent(CaliperEntity actor, @Nullable JsonField membership) {
    if (actor.type() != null && NOBODY.contains(actor.type())) {
      return false;
    }
    JsonField roles = membership == null || !membership.isObject() ? null : membership.get("roles");
    if (roles == null || roles.isNull()) {
      return true;
    }
    List<JsonField> all = roles.items();
    return all.isEmpty() || !all.stream().allMatch(Roles::isStaff);
  }

  private static boolean isStaff(JsonField role) {
    Matcher name = ROLE.matcher(role.text("a role"));
    return name.matches() && STAFF.contains(name.group(1));
  }

  static boolean isCourse(CaliperEntity entity) {
    return entity.type() != null && COURSES.contains(entity.type());
  }

  /** The group of an event, or else the organization of the membership. */
  static @Nullable CaliperEntity group(JsonField event) {
    CaliperEntity group = CaliperReader.optional(event, "group");
    JsonField membership = event.get("membership");
    if (membership == null || membership.isNull()) {
      return group;
    }
    CaliperRules.entity(membership);
    return group == null && membership.isObject()
        ? CaliperReader.optional(membership, "organization")
        : group;
  }
}
