package io.studentdata.core.source.caliper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping may go by to tell what an event is about. The event is valid.
 *
 * @param id its UUID, in lower case
 * @param type such as {@code ViewEvent}
 * @param actor who did it
 * @param action such as {@code Viewed}
 * @param object what it was done with
 * @param group the course or group it was done in; absent where not said
 * @param edApp the application; absent where not said
 * @param occurredAt when
 */
public record CaliperEvent(
    String id,
    String type,
    CaliperEntity actor,
    String action,
    CaliperEntity object,
    @Nullable CaliperEntity group,
    @Nullable CaliperEntity edApp,
    Instant occurredAt) {}
