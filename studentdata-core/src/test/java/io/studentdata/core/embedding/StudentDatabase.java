package io.studentdata.core.embedding;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.jdbc.JdbcPosition;
import io.studentdata.core.source.jdbc.JdbcRecord;
import io.studentdata.core.source.jdbc.JdbcSource;
import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Brings what a university's own student database has and has changed to the store. */
final class StudentDatabase {
  private StudentDatabase() {}

  static JdbcSource source(DataSource sis) {
    return JdbcSource.of("sis", sis)
        .with(
            JdbcRecord.TERMS, "select code as id, label as name, begins as starts_on from semester")
        .with(JdbcRecord.COURSES, "select code as id, name as title from module")
        .with(
            JdbcRecord.OFFERINGS,
            """
            select nr as id, module as course_id, semester as term_id,
                first_day as starts_on, last_day as ends_on
            from class
            """)
        .with(
            JdbcRecord.STUDENTS,
            "select matric as id, sex as gender, postcode as region, changed from person",
            "changed")
        .with(
            JdbcRecord.ASSESSMENTS,
            """
            select nr as id, class_nr as offering_id, kind as assessment_type,
                due as due_on, weight as weight_percent
            from exam
            """)
        .with(
            JdbcRecord.ENROLLMENTS,
            """
            select class_nr as offering_id, matric as student_id, booked as registered_on,
                cancelled as withdrawn_on, case grade when 'P' then 'pass' when 'F' then 'fail' end
                    as final_result, changed
            from booking
            """,
            "changed")
        .with(
            JdbcRecord.ATTEMPTS,
            """
            select exam.nr as assessment_id, exam.class_nr as offering_id, mark.matric as student_id,
                mark.handed_in as submitted_on, mark.points as score_percent, mark.changed
            from mark
            inner join exam on exam.nr = mark.exam_nr
            """,
            "changed")
        .with(
            JdbcRecord.DELETED_ENROLLMENTS,
            "select class_nr as offering_id, matric as student_id, erased from booking_log",
            "erased");
  }

  static IngestReport readOn(StudentStore store, DataSource sis, Path kept, Path dir)
      throws IOException {
    JdbcPosition position =
        Files.exists(kept) ? JdbcPosition.parse(Files.readString(kept)) : JdbcPosition.start();
    JdbcSource source = source(sis).since(position);
    IngestReport report =
        Ingest.into(store).rejects(RejectPolicy.quarantine(dir)).from(source).run();
    Files.writeString(kept, source.reached().toString()); // only after the import succeeded
    return report;
  }
}
