package io.studentdata.core.testkit;

import io.studentdata.core.store.Repository;
import io.studentdata.core.store.StudentStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a store holds, without its own keys: two stores with equal contents hold the same. */
public final class StoreContents {
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

  private static List<String> items(Repository<?> repository) {
    return sorted(repository.stream());
  }

  private static List<String> sorted(Stream<?> items) {
    return items.map(Object::toString).sorted().toList();
  }
}
