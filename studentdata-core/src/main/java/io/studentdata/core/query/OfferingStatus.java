package io.studentdata.core.query;

import io.studentdata.core.model.OfferingId;
import java.time.LocalDate;

/**
 * Where the enrollments of an offering stand. Each counts once: enrolled is the sum of the others.
 *
 * @param offering the offering
 * @param startsOn its first day
 * @param enrolled all enrollments
 * @param active neither ended nor withdrawn
 * @param distinctions passed with distinction
 * @param passes passed without
 * @param fails completed without passing
 * @param withdrawals left before the end
 */
public record OfferingStatus(
    OfferingId offering,
    LocalDate startsOn,
    int enrolled,
    int active,
    int distinctions,
    int passes,
    int fails,
    int withdrawals) {}
