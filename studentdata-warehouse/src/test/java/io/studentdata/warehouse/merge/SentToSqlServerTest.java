package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StatementLog;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.WarehouseLoad;
import io.studentdata.warehouse.privacy.ErasureWitness;
import io.studentdata.warehouse.privacy.Retention;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.OverheardWarehouse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What loads, rules of retention and witnesses send to DuckDB is written down in the way in which
 * it goes to SQL Server, for the grammar.
 */
class SentToSqlServerTest {
  /** Who speaks to DuckDB only. */
  private static final Pattern OTHERS =
      Pattern.compile(".*\\.(DuckDb\\w+|RowLock|Source\\w+|ChangeLogRunner)");

  /** What only DuckDB is asked before an insert. */
  private static final Pattern ASKED_FIRST =
      Pattern.compile("(?s)(with .*)?select count\\(\\*\\) from \\(select 1 as one from .*");

  private static final Pattern KEEP =
      Pattern.compile("create or replace temp table (\\w+) as\\n(.*)", Pattern.DOTALL);
  private static final Pattern DROP = Pattern.compile("drop table if exists temp\\.(\\w+)");

  @TempDir Path folder;
  private final Set<String> written = Collections.synchronizedSet(new TreeSet<>());

  @Test
  void everyStatementOfALoadIsWrittenDownAsSqlServerGetsIt() {
    try (StudentStore store = StudentStore.inMemory();
        Warehouse host = LoadedWarehouse.empty(folder)) {
      Warehouse warehouse = OverheardWarehouse.of(host, this::transcript);
      Ingest.into(store).from(SyntheticSource.ofStudents(12).seed(3)).run();
      WarehouseLoad.into(warehouse).from(store).run();
      Ingest.into(store).from(SyntheticSource.ofStudents(25).seed(3)).run();
      WarehouseLoad.into(warehouse).from(store).run();
      WarehouseLoad.into(warehouse).from(store).full().run();
      WarehouseLoad.into(warehouse).from(store).restating(someOffering(warehouse)).run();
      Retention.of(warehouse).interactionsOlderThanTerms(1).run();
      StudentId student = store.students().stream().findFirst().orElseThrow().id();
      ErasureWitness witness = ErasureWitness.of(warehouse, student);
      Erasure.in(store).erase(student, new Access("officer", "on request"));
      WarehouseLoad.into(warehouse).from(store).run();
      assertThat(witness.found()).isNotEmpty();
    }
    assertThat(written)
        .anyMatch(sql -> sql.startsWith("select * into #scd2_spans from (\n"))
        .anyMatch(sql -> sql.contains("insert into fct_interaction_daily (enrollment_key"))
        .anyMatch(sql -> sql.startsWith("delete from fct_engagement_weekly where exists (select"))
        .anyMatch(sql -> sql.startsWith("insert into check_result"))
        .noneMatch(sql -> sql.contains("temp "))
        .hasSizeGreaterThan(300);
  }

  private static OfferingId someOffering(Warehouse warehouse) {
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select source_system, min(offering_code) from dim_offering"
                            + " where offering_key > 0 group by source_system")
                    .map((row, context) -> OfferingId.of(row.getString(1), row.getString(2)))
                    .first());
  }

  /** What is kept under a name is so in one session. */
  private StatementLog.Listener transcript() {
    SessionSql way = new SqlServerSessionSql();
    return (sender, sql) -> {
      if (!OTHERS.matcher(sender.getName()).matches() && !ASKED_FIRST.matcher(sql).matches()) {
        String transact = transact(way, sql);
        written.add(transact);
        StatementLog.record(transact);
      }
    };
  }

  private static String transact(SessionSql way, String sql) {
    Matcher keep = KEEP.matcher(sql);
    Matcher drop = DROP.matcher(sql);
    if (keep.matches()) {
      return way.keep(keep.group(1), keep.group(2));
    }
    return drop.matches() ? way.drop(drop.group(1)) : way.spell(sql);
  }
}
