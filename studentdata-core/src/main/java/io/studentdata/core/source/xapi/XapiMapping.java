package io.studentdata.core.source.xapi;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.event.EventFormats;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the ids in statements become ids of the store, so that what students did meets the students,
 * offerings and resources that other sources tell of. Immutable; each setter returns a copy. The
 * functions given must be fit for several threads; what they throw as {@link
 * IllegalArgumentException} makes the statement a bad row.
 */
public final class XapiMapping {
  private static final Set<String> COURSES =
      Set.of(
          "http://adlnet.gov/expapi/activities/course",
          "https://adlnet.gov/expapi/activities/course",
          "http://id.tincanapi.com/activitytype/lms/course",
          "https://w3id.org/xapi/cmi5/activitytype/course");

  private final String system;
  private final Function<XapiAgent, Optional<StudentId>> students;
  private final Function<XapiStatement, Optional<Found>> offerings;
  private final BiFunction<XapiStatement, OfferingId, Optional<ResourceId>> resources;

  /** An offering, and its name where an activity has one. */
  record Found(OfferingId offering, @Nullable String title) {}

  private XapiMapping(
      String system,
      Function<XapiAgent, Optional<StudentId>> students,
      Function<XapiStatement, Optional<Found>> offerings,
      BiFunction<XapiStatement, OfferingId, Optional<ResourceId>> resources) {
    this.system = system;
    this.students = students;
    this.offerings = offerings;
    this.resources = resources;
  }

  /**
   * The ids as they stand in the statements, in one system:
   *
   * <ul>
   *   <li>a student is {@code homePage|name} of the account, {@code sha1:} and the hash of the
   *       mailbox, whether the address is given or its hash, or the OpenID;
   *   <li>the offering is the first activity whose type is a course: of the context's grouping, its
   *       parent, its other activities, or the object;
   *   <li>the resource is the object.
   * </ul>
   *
   * <p>What is longer than an id may be is shortened with a hash.
   *
   * @param system what these ids are known under, 1 to 40 characters
   */
  public static XapiMapping in(String system) {
    return new XapiMapping(
        system,
        agent -> Optional.of(StudentId.of(system, EventFormats.idValue(name(agent)))),
        statement ->
            statement
                .surroundings()
                .filter(XapiMapping::isCourse)
                .findFirst()
                .map(
                    course ->
                        new Found(
                            OfferingId.of(system, EventFormats.idValue(course.id())),
                            course.name())),
        (statement, offering) ->
            Optional.ofNullable(statement.object())
                .map(object -> ResourceId.of(system, EventFormats.idValue(object.id()))));
  }

  private static boolean isCourse(XapiActivity activity) {
    return activity.type() != null && COURSES.contains(activity.type());
  }

  private static String name(XapiAgent agent) {
    if (agent.account() != null) {
      return agent.homePage() + "|" + agent.account();
    } else if (agent.mailbox() != null) {
      return "sha1:" + EventFormats.hash("SHA-1", agent.mailbox());
    }
    return agent.mailboxHash() != null
        ? "sha1:" + agent.mailboxHash()
        : String.valueOf(agent.openId());
  }

  /** The system of all ids that are not mapped otherwise. */
  public String system() {
    return system;
  }

  /**
   * Students whose account is on {@code homePage} are those that {@code of} calls by the account's
   * name; for all others what was said before holds.
   */
  public XapiMapping accounts(String homePage, String of) {
    Function<XapiAgent, Optional<StudentId>> others = students;
    return students(
        agent ->
            agent.account() != null && homePage.equals(agent.homePage())
                ? Optional.of(StudentId.of(of, agent.account()))
                : others.apply(agent));
  }

  /** Who an agent is; empty where that is not known, which makes the statement a bad row. */
  public XapiMapping students(Function<XapiAgent, Optional<StudentId>> function) {
    return new XapiMapping(system, function, offerings, resources);
  }

  /**
   * The offering is named in the id of an activity: the first of the context's grouping, parent and
   * other activities and the object that fits a pattern as a whole.
   *
   * @param of the system that calls the offering so
   * @param pattern whose first group is its id there
   */
  public XapiMapping offerings(String of, Pattern pattern) {
    return new XapiMapping(
        system,
        students,
        statement -> statement.surroundings().flatMap(each -> named(each, of, pattern)).findFirst(),
        resources);
  }

  private static Stream<Found> named(XapiActivity activity, String of, Pattern pattern) {
    Matcher id = pattern.matcher(activity.id());
    return id.matches()
        ? Stream.of(new Found(OfferingId.of(of, id.group(1)), activity.name()))
        : Stream.empty();
  }

  /** In which offering it happened; empty where in none, which makes the statement a bad row. */
  public XapiMapping offerings(Function<XapiStatement, Optional<OfferingId>> function) {
    return new XapiMapping(
        system,
        students,
        statement -> function.apply(statement).map(offering -> new Found(offering, null)),
        resources);
  }

  /**
   * The resource is named in the id of the object; a statement about another object has none.
   *
   * @param of the system that calls the resource so
   * @param pattern which the whole id must fit, and whose first group is the resource's id there
   */
  public XapiMapping resources(String of, Pattern pattern) {
    return resources(
        (statement, offering) ->
            Optional.ofNullable(statement.object())
                .map(object -> pattern.matcher(object.id()))
                .filter(Matcher::matches)
                .map(found -> ResourceId.of(of, found.group(1))));
  }

  /** What it was done with; empty where with nothing. */
  public XapiMapping resources(
      BiFunction<XapiStatement, OfferingId, Optional<ResourceId>> function) {
    return new XapiMapping(system, students, offerings, function);
  }

  Optional<StudentId> student(XapiAgent agent) {
    return students.apply(agent);
  }

  Optional<Found> offering(XapiStatement statement) {
    return offerings.apply(statement);
  }

  Optional<ResourceId> resource(XapiStatement statement, OfferingId offering) {
    return resources.apply(statement, offering);
  }
}
