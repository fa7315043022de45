package io.studentdata.core.mapping;

import io.studentdata.core.db.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What goes with rows that are deleted: whatever depends on them first, they themselves last.
 * Before that, students and enrollments are held, so that units of work that are about to commit
 * rows about them have committed, and later ones find them gone. For one thread.
 */
final class Cascade {
  private static final String KEYS = "%1$s";

  private record Step(Action action, Table table, String column, String condition) {}

  private enum Action {
    HOLD,
    DELETE,
    CLEAR
  }

  private static final Map<Table, List<Step>> STEPS =
      Map.of(
          StoreTables.ENROLLMENT, inEnrollments(KEYS),
          StoreTables.ASSESSMENT, List.of(delete(StoreTables.ATTEMPT, "assessment_id in (%1$s)")),
          StoreTables.RESOURCE, ofResources(),
          StoreTables.OFFERING, ofOfferings(),
          StoreTables.STUDENT, ofStudents(),
          StoreTables.STAFF,
              List.of(
                  delete(StoreTables.STAFF_ASSIGNMENT, "staff_id in (%1$s)"),
                  clear(StoreTables.ADVISING_CONTACT, "staff_id")));

  private final RowDeletes deletes;

  Cascade(ChangeBatch batch) {
    this.deletes = new RowDeletes(batch);
  }

  /** Deletes the rows of a table with some keys and what depends on them. */
  void delete(Table table, Collection<Long> keys) throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    for (Step step : STEPS.getOrDefault(table, List.of())) {
      switch (step.action) {
        case HOLD -> deletes.hold(step.table, step.condition, keys);
        case DELETE -> deletes.delete(step.table, step.condition, keys);
        case CLEAR -> deletes.clear(step.table, step.column, step.condition, keys);
      }
    }
    deletes.delete(table, table.id() + " in (%1$s)", keys);
  }

  private static List<Step> inEnrollments(String enrollments) {
    String condition = "enrollment_id in (" + enrollments + ")";
    return List.of(
        hold(StoreTables.ENROLLMENT, condition),
        delete(StoreTables.ENROLLMENT_EVENT, condition),
        delete(StoreTables.ATTEMPT, condition),
        delete(StoreTables.INTERACTION, condition),
        delete(StoreTables.INTERACTION_EVENT, condition),
        delete(StoreTables.ATTENDANCE, condition));
  }

  /** No index leads from a resource to its uses, but from the enrollments of its offering. */
  private static List<Step> ofResources() {
    String condition =
        "resource_id in (%1$s) and enrollment_id in (select enrollment.enrollment_id from enrollment"
            + " inner join learning_resource"
            + " on learning_resource.offering_id = enrollment.offering_id"
            + " where learning_resource.resource_id in (%1$s))";
    return List.of(
        hold(
            StoreTables.ENROLLMENT,
            "offering_id in (select offering_id from learning_resource where resource_id in (%1$s))"),
        delete(StoreTables.INTERACTION, condition),
        delete(StoreTables.INTERACTION_EVENT, condition));
  }

  private static List<Step> ofOfferings() {
    String condition = "offering_id in (%1$s)";
    List<Step> steps =
        new ArrayList<>(
            inEnrollments("select enrollment_id from enrollment where offering_id in (%1$s)"));
    steps.add(delete(StoreTables.ENROLLMENT, condition));
    steps.add(
        delete(
            StoreTables.ATTEMPT,
            "assessment_id in (select assessment_id from assessment where offering_id in (%1$s))"));
    steps.add(delete(StoreTables.ASSESSMENT, condition));
    steps.add(delete(StoreTables.RESOURCE, condition));
    steps.add(delete(StoreTables.STAFF_ASSIGNMENT, condition));
    steps.add(clear(StoreTables.ADVISING_CONTACT, "offering_id"));
    return List.copyOf(steps);
  }

  private static List<Step> ofStudents() {
    String condition = "student_id in (%1$s)";
    List<Step> steps = new ArrayList<>();
    steps.add(hold(StoreTables.ENROLLMENT, condition)); // enrollments first, as units of work do
    steps.add(hold(StoreTables.STUDENT, condition));
    steps.addAll(inEnrollments("select enrollment_id from enrollment where student_id in (%1$s)"));
    for (Table table :
        List.of(
            StoreTables.ENROLLMENT,
            StoreTables.PROGRAM_MEMBERSHIP,
            StoreTables.ADVISING_CONTACT,
            StoreTables.STUDENT_IDENTITY,
            StoreTables.STUDENT_PROFILE)) {
      steps.add(delete(table, condition));
    }
    return List.copyOf(steps);
  }

  private static Step delete(Table table, String condition) {
    return new Step(Action.DELETE, table, "", condition);
  }

  private static Step clear(Table table, String column) {
    return new Step(Action.CLEAR, table, column, column + " in (%1$s)");
  }

  private static Step hold(Table table, String condition) {
    return new Step(Action.HOLD, table, "", condition);
  }
}
