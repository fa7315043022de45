package io.studentdata.core.query;

/**
 * The students of a term who take so many offerings.
 *
 * @param offerings offerings taken at the same time, 1 or more
 * @param students how many students do
 * @param meanCredits credits they study, on average
 */
public record LoadGroup(int offerings, int students, double meanCredits) {}
