package io.studentdata.core.source;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place raw student data comes from. Each method opens a fresh, lazy stream of all rows of one
 * kind, in source order, to be read by one thread and closed by the caller; a source that has none
 * of a kind returns an empty stream. Streams of one source may be read one after the other or at
 * the same time. Implementations hold no more than a bounded number of rows.
 *
 * <p>A row that cannot become a record is a {@link SourceRow.Invalid}, in its place in the stream.
 * A source that cannot be read at all throws {@link SourceFormatException}, from the method or from
 * the stream.
 */
public interface StudentSource {
  /**
   * The name under which this source's ids are known, such as {@code oulad}; 1 to 40 characters.
   */
  String system();

  /** What is read, for reports and progress, such as a file name. */
  String description();

  /**
   * What was noticed about the source as a whole and does not keep it from being read, such as
   * columns and files that are left aside; one line each, for people. Complete once all streams
   * were read.
   */
  default List<String> notes() {
    return List.of();
  }

  /** The terms. */
  default Stream<SourceRow<Term>> terms() {
    return Stream.empty();
  }

  /** The courses. */
  default Stream<SourceRow<Course>> courses() {
    return Stream.empty();
  }

  /** The offerings of {@link #courses()} in {@link #terms()}. */
  default Stream<SourceRow<CourseOffering>> offerings() {
    return Stream.empty();
  }

  /** The students, one row per declaration of their background. */
  default Stream<SourceRow<Student>> students() {
    return Stream.empty();
  }

  /** The enrollments of {@link #students()} in {@link #offerings()}. */
  default Stream<SourceRow<Enrollment>> enrollments() {
    return Stream.empty();
  }

  /** The assessments of {@link #offerings()}. */
  default Stream<SourceRow<Assessment>> assessments() {
    return Stream.empty();
  }

  /** The learning resources of {@link #offerings()}. */
  default Stream<SourceRow<LearningResource>> resources() {
    return Stream.empty();
  }

  /** The attempts at {@link #assessments()}. */
  default Stream<SourceRow<AssessmentAttempt>> attempts() {
    return Stream.empty();
  }

  /** The programs. */
  default Stream<SourceRow<Program>> programs() {
    return Stream.empty();
  }

  /** The times of {@link #students()} in {@link #programs()}. */
  default Stream<SourceRow<ProgramMembership>> memberships() {
    return Stream.empty();
  }

  /** The staff. */
  default Stream<SourceRow<StaffMember>> staff() {
    return Stream.empty();
  }

  /** What {@link #staff()} do in {@link #offerings()}. */
  default Stream<SourceRow<StaffAssignment>> assignments() {
    return Stream.empty();
  }

  /** The direct identifiers of {@link #students()}. */
  default Stream<SourceRow<StudentIdentity>> identities() {
    return Stream.empty();
  }

  /** What happened to {@link #enrollments()}; only ever added to. */
  default Stream<SourceRow<EnrollmentEvent>> enrollmentEvents() {
    return Stream.empty();
  }

  /**
   * The accounts of {@link #students()}; only ever added to. Where some take others back, the
   * stream is asked for twice: first for all others, then for those.
   */
  default Stream<SourceRow<AccountTransaction>> transactions() {
    return Stream.empty();
  }

  /** Who came to sessions of {@link #offerings()}. */
  default Stream<SourceRow<Attendance>> attendance() {
    return Stream.empty();
  }

  /** Outreach to {@link #students()}. */
  default Stream<SourceRow<AdvisingContact>> contacts() {
    return Stream.empty();
  }

  /**
   * What students did, event by event. Equal ids are one event. A student's use of a resource on a
   * day consists of its events where there are any: {@link #interactions()} say no more about it.
   */
  default Stream<SourceRow<LearningEvent>> events() {
    return Stream.empty();
  }

  /**
   * What is no more. It goes after all other rows have come, what depends on others first, wherever
   * it stands; the stream is asked for a second time where programs, terms or courses are to go. An
   * enrollment, attempt, membership or assignment that the same delivery states, too, stays: a
   * source may end it and begin it again. What the store does not have is left at that.
   */
  default Stream<SourceRow<Deletion>> deletions() {
    return Stream.empty();
  }

  /** The uses of {@link #resources()}; equal enrollment, resource and day may occur repeatedly. */
  default Stream<SourceRow<Interaction>> interactions() {
    return Stream.empty();
  }
}
