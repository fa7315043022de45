package io.studentdata.core.query;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.TermId;
import org.jspecify.annotations.Nullable;

/**
 * How enrollments in a course ended in a term.
 *
 * @param course the course
 * @param term the term
 * @param enrolled enrollments, 1 or more
 * @param finished those that have an outcome
 * @param distinctions passed with distinction
 * @param passes passed without
 * @param fails completed without passing
 * @param withdrawals left before the end
 * @param successPercent passes and distinctions in percent of those finished; absent where none is
 * @param completerSuccessPercent the same in percent of those finished and not withdrawn
 */
public record PassRate(
    CourseId course,
    TermId term,
    int enrolled,
    int finished,
    int distinctions,
    int passes,
    int fails,
    int withdrawals,
    @Nullable Double successPercent,
    @Nullable Double completerSuccessPercent) {}
