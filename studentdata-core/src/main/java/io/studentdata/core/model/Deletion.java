package io.studentdata.core.model;

import java.time.LocalDate;

/**
 * Something that a source says is no more, by what identifies it. What hangs on it goes with it:
 * with an enrollment its events, attempts, attendance and interactions; with an offering its
 * enrollments, assessments and resources; with a student the enrollments, memberships and contacts.
 * Entries of the ledger are never deleted, so a student who has some cannot be.
 */
public sealed interface Deletion {
  /** A term without offerings. */
  record OfTerm(TermId term) implements Deletion {}

  /** A course without offerings. */
  record OfCourse(CourseId course) implements Deletion {}

  /** An offering and all in it. */
  record OfOffering(OfferingId offering) implements Deletion {}

  /** A student, with all but ledger entries. */
  record OfStudent(StudentId student) implements Deletion {}

  /** A program without members. */
  record OfProgram(ProgramId program) implements Deletion {}

  /** A student's time in a program. */
  record OfMembership(StudentId student, ProgramId program, LocalDate from) implements Deletion {}

  /** A staff member and what they are assigned to. */
  record OfStaff(StaffId staff) implements Deletion {}

  /** What somebody did in an offering. */
  record OfAssignment(StaffAssignment assignment) implements Deletion {}

  /** An enrollment and all in it. */
  record OfEnrollment(OfferingId offering, StudentId student) implements Deletion {}

  /** An assessment and the attempts at it. */
  record OfAssessment(AssessmentId assessment) implements Deletion {}

  /** A student's attempt. */
  record OfAttempt(AssessmentId assessment, StudentId student) implements Deletion {}

  /** A learning resource and its uses. */
  record OfResource(ResourceId resource) implements Deletion {}

  /** An entry of a register of attendance. */
  record OfAttendance(AttendanceId attendance) implements Deletion {}

  /** A contact of an advisor. */
  record OfContact(AdvisingContactId contact) implements Deletion {}

  /** An event that was voided. */
  record OfEvent(LearningEventId event) implements Deletion {}
}
