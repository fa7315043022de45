package io.studentdata.core.query;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in for an assessment, as of a course day.
 *
 * @param assessment the assessment
 * @param type how it is marked
 * @param dueDay course day it is due; absent where it has no date
 * @param weightPercent its share of the course result, 0 to 100
 * @param expected students enrolled on the due day, or on the day asked for where it is not due by
 *     then
 * @param banked those whose result is carried over from an earlier attempt at the course
 * @param onTime those who handed in by the due day, or at all where it is not due yet
 * @param late those who handed in later; absent where it is not due yet
 * @param missing those who did not hand in; absent where it is not due yet
 * @param meanScorePercent mean score of what is marked, 0 to 100; absent where nothing is
 * @param meanDaysLate mean days from due day to hand-in of what is late; absent where nothing is
 */
public record SubmissionCount(
    AssessmentId assessment,
    AssessmentType type,
    @Nullable Integer dueDay,
    double weightPercent,
    int expected,
    int banked,
    int onTime,
    @Nullable Integer late,
    @Nullable Integer missing,
    @Nullable Double meanScorePercent,
    @Nullable Double meanDaysLate) {}
