package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a student's background, as bands rather than exact values. Every part may be
 * absent. Sensitive: for audits and, where a university decides so, for models.
 *
 * @param gender as the source codes it, such as {@code F}; at most 20 characters
 * @param region where the student lives; at most 60 characters
 * @param highestEducation highest prior education; at most 60 characters
 * @param deprivationBand deprivation of the home area in percent, from 0 (most deprived), such as
 *     {@code 20-30%}; at most 20 characters
 * @param ageBand age in years, such as {@code 35-55}; at most 20 characters
 * @param disability whether a disability is declared
 */
public record Demographics(
    @Nullable String gender,
    @Nullable String region,
    @Nullable String highestEducation,
    @Nullable String deprivationBand,
    @Nullable String ageBand,
    @Nullable Boolean disability) {

  /** Nothing known. */
  public static final Demographics UNKNOWN = new Demographics(null, null, null, null, null, null);

  /**
   * @throws IllegalArgumentException if a text is blank or too long
   */
  public Demographics {
    Checks.text("gender", gender, 20);
    Checks.text("region", region, 60);
    Checks.text("highest education", highestEducation, 60);
    Checks.text("deprivation band", deprivationBand, 20);
    Checks.text("age band", ageBand, 20);
  }
}
