package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DuckDB hides rows where no rows are inserted beside many; a session sees to it that it does not.
 */
class DuckDbLargeInsertTest {
  private static final String NONE =
      "insert into many (k, e, r) select k, e, 1 from few where k < 0";
  private static final String LARGE =
      "insert into many (k, e, r) select r.i, few.e, 1 from range(256255) r(i)"
          + " inner join few on few.k = r.i // 50";
  private static final String MORE = "insert into many (k, e, r) select k, e, 2 from few";

  @TempDir Path folder;

  @Test
  void rowsAreSeenAlsoWhereNoneWereInsertedBeforeAndAfter() throws Exception {
    try (Warehouse warehouse = Warehouse.embedded(folder.resolve("warehouse.duckdb"))) {
      warehouse
          .jdbi()
          .useHandle(
              handle -> {
                handle.execute("create table many (k bigint, e bigint, r int)");
                handle.execute("create table few as select i as k, i as e from range(6000) t(i)");
              });
      transaction(warehouse, NONE, LARGE, NONE);
      transaction(warehouse, MORE);
      List<String> seen =
          warehouse
              .jdbi()
              .withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "select concat(r, ': ', count(*)) from many group by r order by 1")
                          .mapTo(String.class)
                          .list());
      assertThat(seen).containsExactly("1: 256255", "2: 6000");
    }
  }

  private static void transaction(Warehouse warehouse, String... statements) throws Exception {
    try (Connection connection = warehouse.connect()) {
      connection.setAutoCommit(false);
      MergeSession session = new MergeSession(connection, 1);
      List.of(statements).forEach(session::execute);
      connection.commit();
    }
  }
}
