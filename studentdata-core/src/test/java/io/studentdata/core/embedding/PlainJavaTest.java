package io.studentdata.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.query.OfferingStatus;
import io.studentdata.core.query.Scope;
import io.studentdata.core.query.StudentQueries;
import io.studentdata.core.store.JoinedStore;
import io.studentdata.core.store.StudentStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The plain Java example of docs/embedding.md, and several stores in one process. */
final class PlainJavaTest {
  private static final String H2 = "jdbc:h2:mem:%s;MODE=MSSQLServer;DB_CLOSE_DELAY=-1";

  @Test
  void aStoreOverAPoolWorksAloneAndInAHostsTransaction() throws SQLException {
    List<OfferingStatus> status = example(H2.formatted("plain"));
    assertThat(status).singleElement().extracting(OfferingStatus::enrolled).isEqualTo(2);
  }

  private static List<OfferingStatus> example(String url) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url); // jdbc:sqlserver://host;databaseName=students, with user and password
    config.setMaximumPoolSize(16);
    try (HikariDataSource pool = new HikariDataSource(config);
        StudentStore store = StudentStore.open(pool)) {
      University.save(store, 3);
      StudentId first = University.student(1);
      store.write(
          "registrar", // a transaction of its own: all of it or nothing
          unit -> {
            Enrollment enrollment =
                unit.enrollments().register(University.OFFERING, first, -5, 0, 60);
            unit.enrollments().withdraw(enrollment.offering(), first, 12);
          });
      try (Connection connection = pool.getConnection()) { // or in one of yours
        connection.setAutoCommit(false);
        JoinedStore joined = store.join(connection);
        joined.enrollments().register(University.OFFERING, University.student(2), -5, 0, 60);
        connection.commit();
      }
      return StudentQueries.over(store)
          .enrollments()
          .statusByOffering(Scope.of(University.OFFERING));
    }
  }

  @Test
  void manyStoresInOneProcessFromManyThreadsAreApart() {
    int stores = 6;
    List<CompletableFuture<Long>> counts = new ArrayList<>();
    for (int i = 1; i <= stores; i++) {
      int students = i;
      counts.add(CompletableFuture.supplyAsync(() -> fillAndCount(students)));
    }
    for (int i = 1; i <= stores; i++) {
      assertThat(counts.get(i - 1).join()).isEqualTo(i);
    }
  }

  /**
   * Opens a store, registers each student from a thread of its own, and says how many there are.
   */
  private static long fillAndCount(int students) {
    try (StudentStore store = StudentStore.inMemory()) {
      University.save(store, students);
      List<CompletableFuture<Enrollment>> registered = new ArrayList<>();
      for (int i = 1; i <= students; i++) {
        StudentId student = University.student(i);
        registered.add(
            CompletableFuture.supplyAsync(
                () -> store.enrollments().register(University.OFFERING, student, 0, 0, 60),
                task -> new Thread(task).start()));
      }
      registered.forEach(CompletableFuture::join);
      return store.enrollments().count();
    }
  }
}
