package io.studentdata.ml.feature;

/** What a feature speaks of. */
public enum FeatureGroup {
  /** Who the student is: sensitive, see {@link FeatureSet#without}. */
  DEMOGRAPHICS,
  /** What the student studied before, and how much at the same time. */
  STUDY_HISTORY,
  /** When the student registered. */
  REGISTRATION,
  /** The offering, the same for all its students. */
  OFFERING,
  /** How much the learning environment was used. */
  CLICK_VOLUME,
  /** How evenly and how recently it was used. */
  REGULARITY,
  /** What it was used for. */
  ACTIVITY_TYPES,
  /** What was handed in, and when. */
  SUBMISSIONS,
  /** How it was marked. */
  SCORES,
  /** Where all this puts the student among those of the same offering. */
  POSITION
}
