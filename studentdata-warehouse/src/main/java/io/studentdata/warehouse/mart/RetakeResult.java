package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * How enrollments ended and scored, by how often the student took the course before.
 *
 * @param previousAttempts earlier attempts, 0 to 3; 3 stands for 3 or more
 * @param meanScore mean over enrollments of their mean score in percent, 0 to 100; absent where
 *     nothing is marked
 * @param outcomes how they ended
 */
public record RetakeResult(int previousAttempts, @Nullable Double meanScore, Outcomes outcomes) {}
