package io.studentdata.core.query;

import io.studentdata.core.model.ProgramId;

/**
 * Who came to a program and who went, over a period: start + joined - ended = end. Counts
 * memberships.
 *
 * @param program the program
 * @param title its title
 * @param membersAtStart members from before the first day
 * @param joined memberships that began in the period
 * @param ended memberships whose last day lies in it
 * @param membersAtEnd members beyond the last day
 */
public record ProgramMovement(
    ProgramId program, String title, int membersAtStart, int joined, int ended, int membersAtEnd) {}
