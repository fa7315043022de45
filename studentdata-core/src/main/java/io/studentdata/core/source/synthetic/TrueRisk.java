package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;

/**
 * What no model can know: the probability that a made-up student ends badly.
 *
 * @param offering the offering
 * @param student the student
 * @param probability to fail or withdraw, as of the time that was asked for, 0 to 1
 */
public record TrueRisk(OfferingId offering, StudentId student, double probability) {}
