package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Course;
import io.studentdata.core.source.csv.CsvRow;

/** courses.csv. */
final class CourseRows extends ActiveRows<Course> {
  private final Ids ids;
  private final int id;
  private final int title;

  CourseRows(Ids ids, Columns columns) {
    super(columns);
    this.ids = ids;
    id = columns.of("sourcedId");
    title = columns.of("title");
  }

  @Override
  public Course map(CsvRow row) {
    return new Course(ids.course(row, id), row.text(title, 200));
  }
}
