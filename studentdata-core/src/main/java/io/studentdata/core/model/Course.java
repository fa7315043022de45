package io.studentdata.core.model;

/**
 * A course (at some universities: a module), taught in one or more offerings.
 *
 * @param id its id
 * @param title its title, 1 to 200 characters
 */
public record Course(CourseId id, String title) {
  /**
   * @throws IllegalArgumentException if the title is blank or too long
   */
  public Course {
    Checks.text("course title", title, 200);
  }
}
