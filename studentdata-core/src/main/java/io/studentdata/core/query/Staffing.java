package io.studentdata.core.query;

import io.studentdata.core.model.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an offering's students.
 *
 * @param offering the offering
 * @param active enrollments neither ended nor withdrawn
 * @param staff people assigned to it, in any role
 * @param teachers those who teach
 * @param tutors those who tutor
 * @param activePerStaff active enrollments per person; absent where nobody is assigned
 */
public record Staffing(
    OfferingId offering,
    int active,
    int staff,
    int teachers,
    int tutors,
    @Nullable Double activePerStaff) {}
