package io.studentdata.core.model;

import java.time.LocalDate;

/**
 * A teaching term.
 *
 * @param id its id
 * @param name what people call it, 1 to 100 characters
 * @param startsOn its first day
 * @param startIsApproximate whether {@code startsOn} is known to the month only
 */
public record Term(TermId id, String name, LocalDate startsOn, boolean startIsApproximate) {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Term {
    Checks.text("term name", name, 100);
  }
}
