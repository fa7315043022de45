package io.studentdata.core.query;

/**
 * The students of a program on a day.
 *
 * @param programSystem the source system of the program
 * @param programId its id there
 * @param title its title
 * @param students its students on the day
 */
public record ProgramHeadcount(
    String programSystem, String programId, String title, int students) {}
