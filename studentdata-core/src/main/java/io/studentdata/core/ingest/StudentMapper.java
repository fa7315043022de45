package io.studentdata.core.ingest;

import io.studentdata.core.db.TableWriter;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the students themselves and maps what they declared to rows of their profile. */
final class StudentMapper {
  private final TableWriter students;

  StudentMapper(TableWriter students) {
    this.students = students;
  }

  void map(Chunk<Student> chunk) throws SQLException {
    List<StudentId> ids = new ArrayList<>(chunk.ids(Student::id));
    List<@Nullable Object[]> rows = new ArrayList<>();
    ids.forEach(id -> rows.add(new @Nullable Object[] {id.value(), id.system()}));
    List<TableWriter.Written> written = students.write(rows);
    Map<StudentId, Long> keys = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      keys.put(ids.get(i), written.get(i).id());
    }
    for (SourceRow.Valid<Student> row : chunk.rows()) {
      Student student = row.item();
      Demographics d = student.demographics();
      chunk.add(
          row,
          keys.get(student.id()),
          student.validFrom(),
          d.gender(),
          d.region(),
          d.highestEducation(),
          d.deprivationBand(),
          d.ageBand(),
          d.disability() == null ? null : d.disability() ? 1 : 0);
    }
  }
}
