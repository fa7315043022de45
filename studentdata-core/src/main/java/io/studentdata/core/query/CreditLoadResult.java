package io.studentdata.core.query;

/**
 * How enrollments ended, by how much the student studied at the time.
 *
 * @param creditsFrom the fewest credits of the band
 * @param outcomes how they ended
 */
public record CreditLoadResult(int creditsFrom, Outcomes outcomes) {}
