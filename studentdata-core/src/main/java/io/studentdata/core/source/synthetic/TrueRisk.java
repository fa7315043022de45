package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;

/**
 * What no model can know: the probability from which a made-up student's result was drawn.
 *
 * @param offering the offering
 * @param student the student
 * @param probability to fail or withdraw, as of registration, 0 to 1
 */
public record TrueRisk(OfferingId offering, StudentId student, double probability) {}
