package io.studentdata.warehouse.mart;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.TermId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a course did in a term.
 *
 * @param course the course
 * @param term the term
 * @param firstDay the first day of its first offering
 * @param enrolled enrollments, 1 or more
 * @param finished those that have an outcome
 * @param successPercent passes and distinctions in percent of finished, 0 to 100; absent where none
 *     is
 * @param withdrawnPercent withdrawals in percent of finished; absent where none is
 * @param meanScore mean of all scores in percent, 0 to 100; absent where nothing is marked
 * @param meanClicks clicks per enrollment over the whole term
 * @param changePoints successPercent less that of the course's term before, in percentage points;
 *     absent for the first, and where either is
 */
public record CohortResult(
    CourseId course,
    TermId term,
    LocalDate firstDay,
    int enrolled,
    int finished,
    @Nullable Double successPercent,
    @Nullable Double withdrawnPercent,
    @Nullable Double meanScore,
    double meanClicks,
    @Nullable Double changePoints) {}
