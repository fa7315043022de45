package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with a campus in it, and what becomes of its rows when a source says what is no more. */
abstract class DeletionContract {
  static final ListedSource SOURCE = Campus.of(20);
  static final Enrollment ENROLLMENT = item(SOURCE.enrollments.get(0));

  @TempDir Path rejects;
  StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    Ingest.into(store).from(SOURCE).run();
  }

  @AfterEach
  void close() {
    store.close();
  }

  static ListedSource without(Deletion... deletions) {
    ListedSource delta = ListedSource.empty(Campus.SYSTEM);
    for (Deletion each : deletions) {
      delta.deletions.add(row("gone.csv", delta.deletions.size() + 1L, each));
    }
    return delta;
  }

  long rows(Table table) {
    return StoreContents.number(store, "select count(*) from " + table.name());
  }

  Map<String, Long> rows() {
    Map<String, Long> rows = new HashMap<>();
    StoreTables.ALL.forEach(table -> rows.put(table.name(), rows(table)));
    return rows;
  }

  /** Imports, and holds that the change feed tells of each row that went. */
  IngestReport delete(ListedSource delta) {
    Map<String, Long> before = rows();
    IngestReport report = Ingest.into(store).from(delta).run();
    assertThat(report.rejects()).isZero();
    long batch = report.batch().orElseThrow();
    rows()
        .forEach(
            (table, left) ->
                assertThat(
                        StoreContents.number(
                            store,
                            "select count(*) from change_delete where batch_id = %d and table_name = '%s'"
                                .formatted(batch, table)))
                    .as(table)
                    .isEqualTo(before.getOrDefault(table, 0L) - left));
    return report;
  }

  /** A source that never had what some rows are about. */
  Map<String, List<String>> imported(ListedSource source) {
    try (StudentStore fresh = StudentStore.inMemory()) {
      Ingest.into(fresh).from(source).run();
      return StoreContents.of(fresh);
    }
  }
}
