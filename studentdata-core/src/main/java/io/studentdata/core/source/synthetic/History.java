package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.FinalResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to one enrollment. */
final class History {
  private final Journey journey;
  private final Stream.Builder<EnrollmentEvent> events = Stream.builder();
  private int number;

  private History(Journey journey) {
    this.journey = journey;
  }

  static Stream<EnrollmentEvent> of(Journey journey) {
    return new History(journey).tell();
  }

  private Stream<EnrollmentEvent> tell() {
    add(EnrollmentEventType.REGISTERED, journey.registered(), null);
    if (journey.pause().isTaken()) {
      add(EnrollmentEventType.WITHDRAWN, journey.pause().from(), null);
      add(EnrollmentEventType.REINSTATED, journey.pause().to(), null);
    }
    if (journey.enrollment().withdrawnDay() != null) {
      add(EnrollmentEventType.WITHDRAWN, journey.lastDay(), null);
    } else {
      add(EnrollmentEventType.COMPLETED, journey.lastDay(), journey.enrollment().result());
    }
    return events.build();
  }

  private void add(EnrollmentEventType type, int day, @Nullable FinalResult result) {
    events.add(
        new EnrollmentEvent(
            journey.offered().offering().id(), journey.person().id(), ++number, type, day, result));
  }
}
