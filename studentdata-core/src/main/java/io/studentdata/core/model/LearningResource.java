package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Something students use in an offering's learning environment.
 *
 * @param id its id
 * @param offering the offering it belongs to
 * @param activityType what it is, such as {@code quiz} or {@code forumng}; 1 to 60 characters
 * @param weekFrom first course week it is meant for; absent where not planned
 * @param weekTo last course week it is meant for; absent where not planned
 */
public record LearningResource(
    ResourceId id,
    OfferingId offering,
    String activityType,
    @Nullable Integer weekFrom,
    @Nullable Integer weekTo) {
  /**
   * @throws IllegalArgumentException if the type is blank or too long, or a week is out of range
   */
  public LearningResource {
    Checks.text("activity type", activityType, 60);
    Checks.day("first week", weekFrom);
    Checks.day("last week", weekTo);
  }
}
