package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clicks of one enrollment as a platform records them one by one: an event for each click, on
 * the day it was made, in the order of the visits, and before the first click of a day one of
 * coming in, which is with no resource. So the events of a day with a resource are as many as its
 * clicks.
 */
final class Recordings {
  private static final String LOGGED_IN = "https://w3id.org/xapi/adl/verbs/logged-in";
  private static final String EXPERIENCED = "http://adlnet.gov/expapi/verbs/experienced";

  /** What a visit's further clicks are; reading where nothing else is said. */
  private static final Map<String, String> VERBS =
      Map.of(
          "quiz", "http://adlnet.gov/expapi/verbs/answered",
          "forumng", "http://adlnet.gov/expapi/verbs/commented",
          "ouwiki", "http://adlnet.gov/expapi/verbs/interacted");

  private static final int EARLIEST = 6 * 3_600;
  private static final int LATEST = 18 * 3_600;
  private static final int MIDNIGHT = 24 * 3_600;
  private static final int PATIENCE = 300;

  private final Journey journey;
  private final Draws draws;
  private final Map<ResourceId, String> activities = new HashMap<>();
  private final Stream.Builder<LearningEvent> events = Stream.builder();
  private int number;

  /** What the clock says, in seconds of the day, and how fast it may go on. */
  private int second;

  private int pace;

  private Recordings(Journey journey) {
    this.journey = journey;
    this.draws = journey.draws(World.Purpose.EVENTS);
    for (LearningResource each : journey.offered().resources()) {
      activities.put(each.id(), each.activityType());
    }
  }

  static Stream<LearningEvent> of(Journey journey) {
    return new Recordings(journey).all();
  }

  private Stream<LearningEvent> all() {
    List<Interaction> visits = Clicks.of(journey).toList();
    for (int from = 0; from < visits.size(); ) {
      int day = visits.get(from).day();
      int to = from;
      while (to < visits.size() && visits.get(to).day() == day) {
        to++;
      }
      day(day, visits.subList(from, to));
      from = to;
    }
    return events.build();
  }

  private void day(int day, List<Interaction> visits) {
    int clicks = visits.stream().mapToInt(Interaction::clicks).sum();
    second = draws.between(EARLIEST, LATEST);
    pace = Math.max(1, Math.min(PATIENCE, (MIDNIGHT - second) / (clicks + 1) - 1));
    event(day, null, LOGGED_IN);
    for (Interaction visit : visits) {
      String further = VERBS.getOrDefault(activities.get(visit.resource()), EXPERIENCED);
      for (int click = 0; click < visit.clicks(); click++) {
        event(day, visit.resource(), click == 0 ? EXPERIENCED : further);
      }
    }
  }

  private void event(int day, @Nullable ResourceId resource, String verb) {
    second += draws.between(1, pace);
    Instant time =
        journey
            .date(day)
            .atStartOfDay(ZoneOffset.UTC)
            .plusSeconds(second)
            .plusNanos(1_000_000L * draws.between(0, 999))
            .toInstant();
    OfferingId offering = journey.offered().offering().id();
    events.add(
        new LearningEvent(
            LearningEventId.of(Department.SYSTEM, journey.name() + "-E" + ++number),
            offering,
            journey.person().id(),
            resource,
            verb,
            time));
  }
}
