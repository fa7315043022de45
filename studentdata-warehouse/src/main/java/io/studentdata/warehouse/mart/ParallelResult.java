package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;

/**
 * How enrollments ended, by how many offerings the student had in the term.
 *
 * @param offerings offerings in the term, 1 to 3; 3 stands for 3 or more
 * @param outcomes how they ended
 */
public record ParallelResult(int offerings, Outcomes outcomes) {}
