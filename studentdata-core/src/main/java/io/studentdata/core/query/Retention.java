package io.studentdata.core.query;

import io.studentdata.core.model.OfferingId;

/**
 * How many of an offering's students are still there on a course day. Registered is the sum of
 * retained, withdrawn and withdrawnDayUnknown.
 *
 * @param offering the offering
 * @param registered registered by the day, 1 or more
 * @param retained not withdrawn by then
 * @param withdrawn withdrawn by then
 * @param withdrawnDayUnknown withdrawn at some time, before or after
 * @param retainedPercent retained in percent of registered, 0 to 100
 */
public record Retention(
    OfferingId offering,
    int registered,
    int retained,
    int withdrawn,
    int withdrawnDayUnknown,
    double retainedPercent) {}
