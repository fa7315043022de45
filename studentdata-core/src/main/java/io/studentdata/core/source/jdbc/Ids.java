package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StudentId;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ids in rows, all of one system.
 *
 * @param system the source system
 * @param days for dates in the place of course days
 */
record Ids(String system, CourseDays days) {
  <I> I id(JdbcRow row, String column, BiFunction<String, String, I> kind) {
    return kind.apply(system, row.text(column, SourceId.MAX_VALUE));
  }

  <I> @Nullable I optional(JdbcRow row, String column, BiFunction<String, String, I> kind) {
    return row.has(column) ? id(row, column, kind) : null;
  }

  StudentId student(JdbcRow row) {
    return id(row, "student_id", StudentId::of);
  }

  OfferingId offering(JdbcRow row) {
    return id(row, "offering_id", OfferingId::of);
  }

  AssessmentId assessment(JdbcRow row) {
    return id(row, "assessment_id", AssessmentId::of);
  }

  ResourceId resource(JdbcRow row) {
    return id(row, "resource_id", ResourceId::of);
  }

  StaffId staff(JdbcRow row) {
    return id(row, "staff_id", StaffId::of);
  }
}
