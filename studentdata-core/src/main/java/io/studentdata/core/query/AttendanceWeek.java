package io.studentdata.core.query;

import io.studentdata.core.model.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * Attendance at an offering's sessions in a week.
 *
 * @param offering the offering
 * @param courseWeek the week; 0 is the offering's first
 * @param sessions sessions held, 1 or more
 * @param present records of students who came
 * @param late records of those who came late
 * @param excused records of those excused
 * @param absent records of those who did not come
 * @param attendedPercent present and late in percent of all but the excused; absent where all are
 */
public record AttendanceWeek(
    OfferingId offering,
    int courseWeek,
    int sessions,
    int present,
    int late,
    int excused,
    int absent,
    @Nullable Double attendedPercent) {}
