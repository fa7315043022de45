package io.studentdata.core.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a student did, as a learning record store has it: one xAPI statement or Caliper event.
 * Never changed once it is there; the same id again is the same event.
 *
 * @param id its id
 * @param offering the offering it happened in
 * @param student who did it, enrolled in the offering
 * @param resource what it was done with, a resource of the offering; may be absent
 * @param verb what was done, such as {@code http://adlnet.gov/expapi/verbs/completed} or {@code
 *     Viewed}; 1 to 200 characters
 * @param occurredAt when, to the microsecond; its course day counts in UTC from the offering's
 *     first day
 */
public record LearningEvent(
    LearningEventId id,
    OfferingId offering,
    StudentId student,
    @Nullable ResourceId resource,
    String verb,
    Instant occurredAt) {
  /**
   * @throws IllegalArgumentException if the verb is blank or too long
   */
  public LearningEvent {
    Checks.text("verb", verb, 200);
  }
}
