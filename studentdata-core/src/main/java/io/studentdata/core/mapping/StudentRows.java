package io.studentdata.core.mapping;

import io.studentdata.core.db.TableWriter;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the students themselves and maps what they declared to rows of their profile. */
final class StudentRows {
  private StudentRows() {}

  static MappedRows bare(List<Student> items, RowTarget batch) throws SQLException {
    Set<StudentId> erased = batch.erased().among(References.distinct(items, Student::id));
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      StudentId id = items.get(i).id();
      if (erased.contains(id)) {
        rows.leaveOut();
      } else {
        rows.add(i, id.value(), id.system());
      }
    }
    return rows;
  }

  static MappedRows profiles(List<Student> items, RowTarget batch) throws SQLException {
    List<StudentId> ids = new ArrayList<>(References.distinct(items, Student::id));
    ids.removeAll(batch.erased().among(ids));
    List<@Nullable Object[]> students = new ArrayList<>();
    ids.forEach(id -> students.add(new @Nullable Object[] {id.value(), id.system()}));
    List<TableWriter.Written> written = batch.writer(StoreTables.STUDENT).write(students);
    Map<StudentId, Long> keys = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      keys.put(ids.get(i), written.get(i).id());
      batch.names(StoreTables.STUDENT, written.get(i).id());
      if (written.get(i).outcome() == TableWriter.Outcome.INSERTED) {
        batch.adds(ids.get(i));
      }
    }
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Student student = items.get(i);
      if (!keys.containsKey(student.id())) {
        rows.leaveOut();
        continue;
      }
      Demographics d = student.demographics();
      rows.add(
          i,
          keys.get(student.id()),
          student.validFrom(),
          d.gender(),
          d.region(),
          d.highestEducation(),
          d.deprivationBand(),
          d.ageBand(),
          d.disability() == null ? null : d.disability() ? 1 : 0);
    }
    return rows;
  }
}
