package io.studentdata.ml.feature;

/**
 * Use of the learning environment up to the observation day: the columns of {@code activity.sql}.
 */
public enum ActivityFeature implements Feature {
  /** Clicks so far. */
  CLICKS("Clicks so far", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks on the busiest day. */
  MAX_DAY_CLICKS("Clicks on the busiest day", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks on an average day with activity. */
  CLICKS_PER_ACTIVE_DAY(
      "Clicks on an average day with activity", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks in the last 7 days. */
  CLICKS_7("Clicks in the last 7 days", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks in the last 14 days. */
  CLICKS_14("Clicks in the last 14 days", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks in the 7 days before the last 7. */
  CLICKS_PREV7(
      "Clicks in the 7 days before the last 7", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks before the course began. */
  CLICKS_PRESTART(
      "Clicks before the course began", "clicks", FeatureGroup.CLICK_VOLUME, Scale.SKEWED),
  /** Clicks in the last 7 days against the 7 days before. */
  WEEK_TREND(
      "Clicks in the last 7 days against the 7 days before",
      "ratio",
      FeatureGroup.CLICK_VOLUME,
      Scale.RATIO),
  /** Clicks in the last 7 days against the own weekly mean. */
  OWN_TREND(
      "Clicks in the last 7 days against the own weekly mean",
      "ratio",
      FeatureGroup.CLICK_VOLUME,
      Scale.RATIO),
  /** Days with activity so far. */
  ACTIVE_DAYS("Days with activity so far", "days", FeatureGroup.REGULARITY, Scale.LINEAR),
  /** Weeks with activity, counted back from the observation day. */
  ACTIVE_WEEKS(
      "Weeks with activity, counted back from the observation day",
      "weeks",
      FeatureGroup.REGULARITY,
      Scale.LINEAR),
  /** Days with activity in the last 7. */
  ACTIVE_7("Days with activity in the last 7", "days", FeatureGroup.REGULARITY, Scale.LINEAR),
  /** Days with activity in the last 14. */
  ACTIVE_14("Days with activity in the last 14", "days", FeatureGroup.REGULARITY, Scale.LINEAR),
  /** Days with activity in the last 28. */
  ACTIVE_28("Days with activity in the last 28", "days", FeatureGroup.REGULARITY, Scale.LINEAR),
  /** Days with activity before the course began. */
  ACTIVE_PRESTART(
      "Days with activity before the course began", "days", FeatureGroup.REGULARITY, Scale.LINEAR),
  /** Days since the last activity; counted from course day -30 where there was none. */
  DAYS_SINCE_ACTIVE(
      "Days since the last activity; counted from course day -30 where there was none",
      "days",
      FeatureGroup.REGULARITY,
      Scale.SKEWED),
  /** Whether there was no activity at all. */
  NEVER_ACTIVE(
      "Whether there was no activity at all", "0 or 1", FeatureGroup.REGULARITY, Scale.LINEAR),
  /** Longest time between two days with activity. */
  LONGEST_GAP(
      "Longest time between two days with activity", "days", FeatureGroup.REGULARITY, Scale.SKEWED),
  /** Place by clicks within the offering. */
  CLICKS_POSITION(
      "Place by clicks within the offering",
      "share of students below",
      FeatureGroup.POSITION,
      Scale.LINEAR),
  /** Place by clicks in the last 14 days within the offering. */
  CLICKS_14_POSITION(
      "Place by clicks in the last 14 days within the offering",
      "share of students below",
      FeatureGroup.POSITION,
      Scale.LINEAR),
  /** Place by days with activity within the offering. */
  ACTIVE_DAYS_POSITION(
      "Place by days with activity within the offering",
      "share of students below",
      FeatureGroup.POSITION,
      Scale.LINEAR),
  /** Place by days with activity in the last 14 within the offering. */
  ACTIVE_14_POSITION(
      "Place by days with activity in the last 14 within the offering",
      "share of students below",
      FeatureGroup.POSITION,
      Scale.LINEAR);

  private final String description;
  private final String unit;
  private final FeatureGroup group;
  private final Scale scale;

  ActivityFeature(String description, String unit, FeatureGroup group, Scale scale) {
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
