package io.studentdata.core.model;

/**
 * A course of study towards an award.
 *
 * @param id the program's id
 * @param title what it is called, 1 to 200 characters
 */
public record Program(ProgramId id, String title) {
  /**
   * @throws IllegalArgumentException if the title is blank or too long
   */
  public Program {
    Checks.text("title", title, 200);
  }
}
