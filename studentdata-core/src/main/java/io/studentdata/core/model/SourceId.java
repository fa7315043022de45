package io.studentdata.core.model;

/**
 * An id that a source system gave to something. Two ids are equal when kind, system and value are;
 * the kinds are types of their own, so that a student's id cannot stand where an offering's
 * belongs. Letter case counts.
 */
public sealed interface SourceId
    permits TermId,
        CourseId,
        OfferingId,
        StudentId,
        AssessmentId,
        ResourceId,
        ProgramId,
        StaffId,
        AccountTransactionId,
        AttendanceId,
        AdvisingContactId,
        LearningEventId {

  /** The longest system name, in characters. */
  int MAX_SYSTEM = 40;

  /** The longest id, in characters. */
  int MAX_VALUE = 120;

  /** The source system that gave the id. */
  String system();

  /** The id within its system. */
  String value();

  private static void checkPart(String kind, String part, String text, int max) {
    if (text.isEmpty() || text.length() > max || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          "Invalid %s %s: '%s' (expected 1 to %d characters without blanks around them)"
              .formatted(
                  kind, part, text.length() > max ? text.substring(0, max) + "…" : text, max));
    }
  }

  /** Refuses blank, padded and over-long parts; {@code kind} names the id in the message. */
  static void check(String kind, String system, String value) {
    checkPart(kind, "system", system, MAX_SYSTEM);
    checkPart(kind, "id", value, MAX_VALUE);
  }
}
