package io.studentdata.core.testkit;

import io.studentdata.core.store.Repository;
import io.studentdata.core.store.StudentStore;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a store holds, without its own keys: two stores with equal contents hold the same. */
public final class StoreContents {
  private static final String BARE_STUDENTS = "select s.source_system, s.source_id from student s";
  private static final String IDENTITIES =
      "select s.source_system, s.source_id, i.given_name, i.family_name, i.email"
          + " from student_identity i inner join student s on s.student_id = i.student_id";
  private static final String EVENTS =
      "select v.source_system, v.source_id, o.source_id, s.source_id, r.source_id, v.verb,"
          + " v.occurred_at, v.course_day from interaction_event v"
          + " inner join enrollment e on e.enrollment_id = v.enrollment_id"
          + " inner join student s on s.student_id = e.student_id"
          + " inner join course_offering o on o.offering_id = e.offering_id"
          + " left join learning_resource r on r.resource_id = v.resource_id";

  private StoreContents() {}

  /** The items of every kind, sorted. */
  public static Map<String, List<String>> of(StudentStore store) {
    Map<String, List<String>> contents = new TreeMap<>();
    contents.put("terms", items(store.terms()));
    contents.put("courses", items(store.courses()));
    contents.put("offerings", items(store.offerings()));
    contents.put(
        "students",
        sorted(
            store.students().stream()
                .flatMap(student -> store.students().history(student.id()).stream())));
    contents.put("enrollments", items(store.enrollments()));
    contents.put("assessments", items(store.assessments()));
    contents.put("resources", items(store.resources()));
    contents.put("attempts", items(store.attempts()));
    contents.put("interactions", items(store.interactions()));
    contents.put("programs", items(store.programs()));
    contents.put("memberships", items(store.programMemberships()));
    contents.put("staff", items(store.staff()));
    contents.put("assignments", items(store.staffAssignments()));
    contents.put("enrollment events", items(store.enrollmentEvents()));
    contents.put("transactions", items(store.ledger()));
    contents.put("attendance", items(store.attendances()));
    contents.put("contacts", items(store.advisingContacts()));
    contents.put("bare students", texts(store, BARE_STUDENTS));
    contents.put("identities", texts(store, IDENTITIES)); // not through the audit
    contents.put("events", texts(store, EVENTS));
    return contents;
  }

  /** How many batches were ever committed. */
  public static long batches(StudentStore store) {
    return number(store, "select count(*) from change_batch");
  }

  /** The one number a query gives. */
  public static long number(StudentStore store, String query) {
    try (var connection = store.database().connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  private static List<String> texts(StudentStore store, String query) {
    try (var connection = store.database().connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          boolean time = row.getMetaData().getColumnType(i) == Types.TIMESTAMP;
          cells.add(
              String.valueOf(time ? row.getObject(i, LocalDateTime.class) : row.getString(i)));
        }
        texts.add(String.join("|", cells));
      }
      return texts.stream().sorted().toList();
    } catch (java.sql.SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  private static List<String> items(Repository<?> repository) {
    return sorted(repository.stream());
  }

  private static List<String> sorted(Stream<?> items) {
    return items.map(Object::toString).sorted().toList();
  }
}
