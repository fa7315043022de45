package io.studentdata.core.mapping;

import io.studentdata.core.db.Table;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;

/**
 * Where records of one kind are kept, and how they get there.
 *
 * @param table the table
 * @param mapper makes its rows
 * @param <T> the kind of record
 */
public record Mapping<T>(Table table, RowMapper<T> mapper) {
  /** Terms. */
  public static final Mapping<Term> TERM = new Mapping<>(StoreTables.TERM, InformationRows::terms);

  /** Courses. */
  public static final Mapping<Course> COURSE =
      new Mapping<>(StoreTables.COURSE, InformationRows::courses);

  /** Offerings, which name courses and terms. */
  public static final Mapping<CourseOffering> OFFERING =
      new Mapping<>(StoreTables.OFFERING, InformationRows::offerings);

  /** What students declared; the students themselves are written on the way. */
  public static final Mapping<Student> STUDENT =
      new Mapping<>(StoreTables.STUDENT_PROFILE, StudentRows::profiles);

  /** Assessments, which name offerings. */
  public static final Mapping<Assessment> ASSESSMENT =
      new Mapping<>(StoreTables.ASSESSMENT, InformationRows::assessments);

  /** Learning resources, which name offerings. */
  public static final Mapping<LearningResource> RESOURCE =
      new Mapping<>(StoreTables.RESOURCE, InformationRows::resources);

  /** Enrollments, which name students and offerings. */
  public static final Mapping<Enrollment> ENROLLMENT =
      new Mapping<>(StoreTables.ENROLLMENT, TransactionRows::enrollments);

  /** Attempts, which name assessments and enrolled students. */
  public static final Mapping<AssessmentAttempt> ATTEMPT =
      new Mapping<>(StoreTables.ATTEMPT, TransactionRows::attempts);
}
