package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;

/** {@link Courses} by named SQL. */
final class SqlCourses extends SqlSourceRepository<CourseId, Course> implements Courses {
  SqlCourses(SqlStore store) {
    super(store, Courses.class, (row, context) -> Rows.course(row), Mapping.COURSE);
  }
}
