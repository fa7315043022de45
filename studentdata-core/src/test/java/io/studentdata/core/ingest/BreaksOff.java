package io.studentdata.core.ingest;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.stream.Stream;

/** A source that cannot be read any further after some interactions. It has no attempts. */
record BreaksOff(StudentSource whole, int after) implements StudentSource {
  @Override
  public String system() {
    return whole.system();
  }

  @Override
  public String description() {
    return "half of " + whole.description();
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return whole.terms();
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return whole.courses();
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return whole.offerings();
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return whole.students();
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return whole.enrollments();
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return whole.assessments();
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return whole.resources();
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return Stream.concat(
        whole.interactions().limit(after),
        Stream.generate(
            () -> {
              throw new SourceFormatException("Cannot read on");
            }));
  }
}
