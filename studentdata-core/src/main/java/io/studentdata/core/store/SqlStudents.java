package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** {@link Students} by named SQL. */
final class SqlStudents extends SqlSourceRepository<StudentId, Student> implements Students {
  SqlStudents(SqlStore store) {
    super(store, Students.class, (row, context) -> Rows.student(row), Mapping.STUDENT);
  }

  @Override
  public List<Student> history(StudentId id) {
    return list("history", SqlParameters.of(id));
  }
}
