package io.studentdata.core.privacy;

import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DescribedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with rows about single students: one that names the student, or a row that does, and so
 * on. Found in the data dictionary, so that a new table is exported and erased without more ado.
 *
 * @param table the table
 * @param depth steps from the student: 0 for the student's own row, 1 for rows that name it
 * @param condition selects a student's rows, by the student's key as its one parameter
 */
record SubjectTable(DescribedTable table, int depth, String condition) {
  static final String STUDENT = "student";

  /** All of them, near ones first. */
  static List<SubjectTable> in(DataDictionary dictionary) {
    Map<String, SubjectTable> found = new LinkedHashMap<>();
    dictionary
        .table(STUDENT)
        .ifPresent(t -> found.put(STUDENT, new SubjectTable(t, 0, key(t) + " = ?")));
    for (List<SubjectTable> near = List.copyOf(found.values()); !near.isEmpty(); ) {
      List<SubjectTable> next = new ArrayList<>();
      for (SubjectTable parent : near) {
        for (DescribedTable table : dictionary.tables()) {
          if (!found.containsKey(table.name()) && table.has(parent.key())) {
            SubjectTable child =
                new SubjectTable(table, parent.depth() + 1, parent.conditionOfNaming());
            found.put(table.name(), child);
            next.add(child);
          }
        }
      }
      near = next;
    }
    return List.copyOf(found.values());
  }

  String name() {
    return table.name();
  }

  /** The column that rows are told apart by. */
  String key() {
    return key(table);
  }

  /** Whether its rows name the batch that wrote them, and so are part of the change feed. */
  boolean isFollowed() {
    return table.has("batch_id");
  }

  private String conditionOfNaming() {
    return depth == 0
        ? condition
        : "%1$s in (select %1$s from %2$s where %3$s)".formatted(key(), name(), condition);
  }

  private static String key(DescribedTable table) {
    return table.columns().get(0).name();
  }
}
