package io.studentdata.ml.feature;

/** What is known when a student registers: the columns of {@code background.sql}. */
public enum BackgroundFeature implements Feature {
  /** Whether the gender recorded is male. */
  GENDER_MALE(
      "Whether the gender recorded is male", "0 or 1", FeatureGroup.DEMOGRAPHICS, Scale.LINEAR),
  /** Age band: under 35, 35 to 55, over 55. */
  AGE(
      "Age band: under 35, 35 to 55, over 55",
      "band 0 to 2",
      FeatureGroup.DEMOGRAPHICS,
      Scale.LINEAR),
  /** Whether a disability is declared. */
  DISABILITY("Whether a disability is declared", "0 or 1", FeatureGroup.DEMOGRAPHICS, Scale.LINEAR),
  /** Tenth of the index of multiple deprivation of the home area, 0 the most deprived. */
  DEPRIVATION(
      "Tenth of the index of multiple deprivation of the home area, 0 the most deprived",
      "band 0 to 9",
      FeatureGroup.DEMOGRAPHICS,
      Scale.LINEAR),
  /** Region the student lives in. */
  REGION("Region the student lives in", "name", FeatureGroup.DEMOGRAPHICS, Scale.NOMINAL),
  /** Highest education: none, below A level, A level, higher education, postgraduate. */
  EDUCATION(
      "Highest education: none, below A level, A level, higher education, postgraduate",
      "level 0 to 4",
      FeatureGroup.STUDY_HISTORY,
      Scale.LINEAR),
  /** Earlier attempts at this course. */
  PREVIOUS_ATTEMPTS(
      "Earlier attempts at this course", "attempts", FeatureGroup.STUDY_HISTORY, Scale.LINEAR),
  /** Credits of all the student studies at the time. */
  STUDIED_CREDITS(
      "Credits of all the student studies at the time",
      "credits",
      FeatureGroup.STUDY_HISTORY,
      Scale.SKEWED),
  /** When the student registered, mostly before the course began. */
  REGISTERED_DAY(
      "When the student registered, mostly before the course began",
      "course day",
      FeatureGroup.REGISTRATION,
      Scale.LINEAR),
  /** How long the student has been registered. */
  REGISTERED_DAYS_AGO(
      "How long the student has been registered", "days", FeatureGroup.REGISTRATION, Scale.LINEAR),
  /** Course the student takes. */
  COURSE("Course the student takes", "name", FeatureGroup.OFFERING, Scale.NOMINAL),
  /** Length of the offering. */
  OFFERING_LENGTH("Length of the offering", "days", FeatureGroup.OFFERING, Scale.LINEAR),
  /** Whether the offering starts between January and June. */
  STARTS_FIRST_HALF_YEAR(
      "Whether the offering starts between January and June",
      "0 or 1",
      FeatureGroup.OFFERING,
      Scale.LINEAR);

  private final String description;
  private final String unit;
  private final FeatureGroup group;
  private final Scale scale;

  BackgroundFeature(String description, String unit, FeatureGroup group, Scale scale) {
    this.description = description;
    this.unit = unit;
    this.group = group;
    this.scale = scale;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(description, unit, group, scale);
  }
}
