package io.studentdata.core.query;

import io.studentdata.core.model.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * How much a learning resource was used.
 *
 * @param resource the resource
 * @param activityType what kind it is
 * @param weekFrom first course week it is planned for; absent where not planned
 * @param clicks clicks by all students
 * @param students students who used it
 */
public record ResourceUse(
    ResourceId resource,
    String activityType,
    @Nullable Integer weekFrom,
    long clicks,
    int students) {}
