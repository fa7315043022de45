package io.studentdata.core.model;

/** How an advisor got in touch. */
public enum ContactChannel {
  /** By electronic mail. */
  EMAIL,
  /** By telephone. */
  PHONE,
  /** Face to face, or by video. */
  MEETING,
  /** By text or chat message. */
  MESSAGE,
  /** Otherwise. */
  OTHER
}
