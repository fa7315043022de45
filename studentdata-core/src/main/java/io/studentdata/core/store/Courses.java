package io.studentdata.core.store;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;

/** The courses. */
public interface Courses extends SourceRepository<CourseId, Course> {}
