package io.studentdata.core.mapping;

import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks others, and remembers what they said of the students who were asked for one by one. */
final class RememberedErasedStudents implements ErasedStudents {
  private static final int REMEMBERED = 10_000;

  private final ErasedStudents others;
  private final Map<StudentId, Boolean> asked = new HashMap<>();

  RememberedErasedStudents(ErasedStudents others) {
    this.others = others;
  }

  @Override
  public Set<StudentId> among(Collection<StudentId> students) throws SQLException {
    return others.among(students);
  }

  @Override
  public boolean contains(StudentId student) throws SQLException {
    Boolean known = asked.get(student);
    if (known == null) {
      known = others.contains(student);
      if (asked.size() >= REMEMBERED) {
        asked.clear();
      }
      asked.put(student, known);
    }
    return known;
  }
}
