package io.studentdata.ml.feature;

/** Clicks by kind of resource: the columns of {@code activity_type.sql}. */
public enum ActivityTypeFeature implements Feature {
  /** Kinds of resources used. */
  ACTIVITY_TYPES("Kinds of resources used", "kinds", FeatureGroup.ACTIVITY_TYPES, Scale.LINEAR),
  /** Clicks on course content. */
  CLICKS_CONTENT("Clicks on course content", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks in forums. */
  CLICKS_FORUM("Clicks in forums", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks on the home page. */
  CLICKS_HOMEPAGE("Clicks on the home page", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks in quizzes. */
  CLICKS_QUIZ("Clicks in quizzes", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks on subpages. */
  CLICKS_SUBPAGE("Clicks on subpages", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks on files. */
  CLICKS_RESOURCE("Clicks on files", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks on links. */
  CLICKS_URL("Clicks on links", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks in wikis. */
  CLICKS_WIKI("Clicks in wikis", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED),
  /** Clicks on resources of other kinds. */
  CLICKS_OTHER(
      "Clicks on resources of other kinds", "clicks", FeatureGroup.ACTIVITY_TYPES, Scale.SKEWED);

  private final String description;
  private final String unit;
  private final FeatureGroup group;
  private final Scale scale;

  ActivityTypeFeature(String description, String unit, FeatureGroup group, Scale scale) {
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
