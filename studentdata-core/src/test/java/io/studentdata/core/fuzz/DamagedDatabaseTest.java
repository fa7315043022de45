package io.studentdata.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.jdbc.JdbcRecord;
import io.studentdata.core.source.jdbc.JdbcSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StudentSystem;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A student database whose queries give what they should not, or whose connections are lost while
 * they are read. As many of them as there are files of a format in {@link DamagedFilesTest}, and by
 * the same properties.
 */
final class DamagedDatabaseTest {
  private static final Map<JdbcRecord<?>, String> QUERIES = StudentSystem.queries();

  @TempDir Path rejects;
  private StudentSystem system;
  private StudentStore store;

  @BeforeEach
  void create() throws Exception {
    system = new StudentSystem();
    store = StudentStore.inMemory();
  }

  @AfterEach
  void drop() throws Exception {
    store.close();
    system.drop();
  }

  @Test
  @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatQueriesGiveIsImportedOrRefusedAsAWhole() throws Exception {
    int imported = 0;
    int refused = 0;
    try (Connection connection = system.dataSource().getConnection()) {
      for (int i = 0; i < Attempt.each(); i++) {
        long seed = Attempt.SEED + i;
        QueryMutator mutator = new QueryMutator(seed, connection);
        Map<JdbcRecord<?>, String> damaged = mutator.damage(QUERIES);
        boolean taken = imported("queries, seed " + seed, system.dataSource(), damaged, i);
        imported += taken ? 1 : 0;
        refused += taken ? 0 : 1;
      }
    }
    assertThat(imported).as("imports").isPositive();
    assertThat(refused).as("refusals").isPositive();
  }

  @Test
  void aConnectionThatIsLostAnywhereLeavesTheStoreAsItWas() {
    long lost = 0;
    for (boolean taken = false; !taken; lost += 1 + lost / 20) {
      DataSource losing = LosingDataSource.after(lost, system.dataSource());
      taken = imported("connection lost after %d calls".formatted(lost), losing, QUERIES, 0);
    }
    assertThat(lost).as("calls until all is read").isGreaterThan(500);
  }

  private boolean imported(
      String what, DataSource connections, Map<JdbcRecord<?>, String> queries, int number) {
    JdbcSource source = StudentSystem.source(connections, queries);
    boolean closely = number % 10 == 0 && connections == system.dataSource();
    return new Attempt(what + " " + changes(queries), store, rejects, () -> source, this::named)
        .imported(closely);
  }

  private boolean named(String message) {
    return message.contains("the query for ") || message.contains("the database to read from");
  }

  private static String changes(Map<JdbcRecord<?>, String> queries) {
    StringBuilder changes = new StringBuilder();
    queries.forEach(
        (kind, query) -> {
          if (!query.equals(QUERIES.get(kind))) {
            changes.append(kind).append(": ").append(query).append("; ");
          }
        });
    return changes.toString();
  }
}
