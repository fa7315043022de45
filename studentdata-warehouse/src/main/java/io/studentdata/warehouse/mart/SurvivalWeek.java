package io.studentdata.warehouse.mart;

import org.jspecify.annotations.Nullable;

/**
 * How many are still there at the end of a course week (Kaplan and Meier 1958).
 *
 * @param courseWeek the week, 0 or more
 * @param atRisk enrollments that stood at its beginning or began in it, 1 or more
 * @param withdrawn those that withdrew in it
 * @param leftView those that nobody observes after it: their offering ends, or what is known of it
 * @param hazard withdrawn as a share of at risk, 0 to 1
 * @param survival the estimated share that has not withdrawn by the end of the week, 0 to 1
 * @param standardError of survival, after Greenwood; absent where nobody is left
 */
public record SurvivalWeek(
    int courseWeek,
    int atRisk,
    int withdrawn,
    int leftView,
    double hazard,
    double survival,
    @Nullable Double standardError) {}
