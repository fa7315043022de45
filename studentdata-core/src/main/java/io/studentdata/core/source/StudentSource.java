package io.studentdata.core.source;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
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

  /** The uses of {@link #resources()}; equal enrollment, resource and day may occur repeatedly. */
  default Stream<SourceRow<Interaction>> interactions() {
    return Stream.empty();
  }
}
