package io.studentdata.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outreach to a student and what came of it.
 *
 * @param id its id
 * @param student the student
 * @param offering the offering it was about; may be absent
 * @param staff who got in touch; may be absent
 * @param contactedOn the day
 * @param channel how
 * @param outcome what came of it; absent while open
 */
public record AdvisingContact(
    AdvisingContactId id,
    StudentId student,
    @Nullable OfferingId offering,
    @Nullable StaffId staff,
    LocalDate contactedOn,
    ContactChannel channel,
    @Nullable ContactOutcome outcome) {}
