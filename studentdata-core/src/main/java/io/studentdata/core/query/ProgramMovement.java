package io.studentdata.core.query;

/**
 * Who came to a program and who went, over a period: start + joined - ended = end. Counts
 * memberships.
 *
 * @param programSystem the source system of the program
 * @param programId its id there
 * @param title its title
 * @param membersAtStart members from before the first day
 * @param joined memberships that began in the period
 * @param ended memberships whose last day lies in it
 * @param membersAtEnd members beyond the last day
 */
public record ProgramMovement(
    String programSystem,
    String programId,
    String title,
    int membersAtStart,
    int joined,
    int ended,
    int membersAtEnd) {}
