package io.studentdata.ml.feature;

/**
 * Work due, handed in and marked up to the observation day: the columns of {@code assessment.sql}.
 */
public enum AssessmentFeature implements Feature {
  /** Required assessments due so far. */
  REQUIRED_DUE(
      "Required assessments due so far", "assessments", FeatureGroup.OFFERING, Scale.LINEAR),
  /** Share of the coursework weight due so far. */
  WEIGHT_DUE_SHARE(
      "Share of the coursework weight due so far", "share", FeatureGroup.OFFERING, Scale.LINEAR),
  /** Days since required work was last due. */
  DAYS_SINCE_DUE(
      "Days since required work was last due", "days", FeatureGroup.OFFERING, Scale.LINEAR),
  /** Days until required work is due next. */
  DAYS_UNTIL_DUE(
      "Days until required work is due next", "days", FeatureGroup.OFFERING, Scale.LINEAR),
  /** Required assessments due and handed in. */
  REQUIRED_SUBMITTED(
      "Required assessments due and handed in",
      "assessments",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Required assessments due and not handed in. */
  REQUIRED_MISSED(
      "Required assessments due and not handed in",
      "assessments",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Share of the required assessments due that were handed in. */
  SUBMITTED_SHARE(
      "Share of the required assessments due that were handed in",
      "share",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Optional assessments handed in. */
  OPTIONAL_SUBMITTED(
      "Optional assessments handed in", "assessments", FeatureGroup.SUBMISSIONS, Scale.LINEAR),
  /** Assessments handed in and not due yet. */
  SUBMITTED_EARLY(
      "Assessments handed in and not due yet",
      "assessments",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Whether the required work due next is handed in. */
  NEXT_SUBMITTED(
      "Whether the required work due next is handed in",
      "0 or 1",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Whether the required work last due was handed in. */
  LAST_SUBMITTED(
      "Whether the required work last due was handed in",
      "0 or 1",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Results carried over from an earlier attempt. */
  BANKED(
      "Results carried over from an earlier attempt",
      "assessments",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Mean lateness of work due, negative when early. */
  MEAN_LATE_DAYS(
      "Mean lateness of work due, negative when early",
      "days",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Greatest lateness of work due, negative when early. */
  MAX_LATE_DAYS(
      "Greatest lateness of work due, negative when early",
      "days",
      FeatureGroup.SUBMISSIONS,
      Scale.LINEAR),
  /** Mean score of marked work due. */
  MEAN_SCORE("Mean score of marked work due", "percent", FeatureGroup.SCORES, Scale.LINEAR),
  /** Lowest score of marked work due. */
  MIN_SCORE("Lowest score of marked work due", "percent", FeatureGroup.SCORES, Scale.LINEAR),
  /** Score of the required work last due. */
  LAST_SCORE("Score of the required work last due", "percent", FeatureGroup.SCORES, Scale.LINEAR),
  /** Mean score of marked required work, by weight. */
  WEIGHTED_MEAN_SCORE(
      "Mean score of marked required work, by weight",
      "percent",
      FeatureGroup.SCORES,
      Scale.LINEAR),
  /** Score of required work due, by weight, with nothing for work not handed in. */
  SCORE_SO_FAR(
      "Score of required work due, by weight, with nothing for work not handed in",
      "percent",
      FeatureGroup.SCORES,
      Scale.LINEAR),
  /** Place by score so far within the offering. */
  SCORE_POSITION(
      "Place by score so far within the offering",
      "share of students below",
      FeatureGroup.POSITION,
      Scale.LINEAR);

  private final String description;
  private final String unit;
  private final FeatureGroup group;
  private final Scale scale;

  AssessmentFeature(String description, String unit, FeatureGroup group, Scale scale) {
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
