package io.studentdata.ml.feature;

import io.studentdata.core.model.OfferingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A student enrolled in an offering on an observation day: whom a row of features is about.
 *
 * @param enrollmentKey the warehouse's key of the enrollment; -1 for a student not from there
 * @param day the observation day
 * @param studentKey the warehouse's durable key of the student, the same in every offering
 * @param studentPseudonym what may be shown of the student
 * @param offeringKey the warehouse's key of the offering
 * @param offering the offering
 * @param term the code of the offering's term
 * @param startsOn the offering's course day 0
 * @param atRisk whether the final result is Fail or Withdrawn; absent while it is not known
 */
public record Observation(
    long enrollmentKey,
    ObservationDay day,
    long studentKey,
    String studentPseudonym,
    long offeringKey,
    OfferingId offering,
    String term,
    LocalDate startsOn,
    @Nullable Boolean atRisk) {}
