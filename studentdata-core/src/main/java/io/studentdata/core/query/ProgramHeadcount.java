package io.studentdata.core.query;

import io.studentdata.core.model.ProgramId;

/**
 * The students of a program on a day.
 *
 * @param program the program
 * @param title its title
 * @param students its students on the day
 */
public record ProgramHeadcount(ProgramId program, String title, int students) {}
