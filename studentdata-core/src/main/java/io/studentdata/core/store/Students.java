package io.studentdata.core.store;

import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** The students, each with the background declared last. */
public interface Students extends SourceRepository<StudentId, Student> {
  /**
   * All a student declared of the own background over time, earliest first; none where there is no
   * such student.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<Student> history(StudentId id);
}
