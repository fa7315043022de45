package io.studentdata.core.schema;

import java.util.Optional;

/**
 * What a column of the store means.
 *
 * @param name its name
 * @param personalData what kind of personal data it holds
 * @param about whom that is about; nobody exactly where it is none
 * @param unit what a value counts or looks like, such as {@code course day}; empty where a value
 *     has no unit
 * @param meaning what a value says
 */
public record DescribedColumn(
    String name,
    PersonalData personalData,
    DataSubject about,
    Optional<String> unit,
    String meaning) {
  /**
   * @throws IllegalArgumentException if personal data is about nobody, or no personal data about
   *     somebody
   */
  public DescribedColumn {
    if (personalData.isPersonal() == (about == DataSubject.NOBODY)) {
      throw new IllegalArgumentException(
          "Invalid column %s: %s is about %s (expected somebody for personal data, and only then)"
              .formatted(name, personalData, about));
    }
  }
}
