package io.studentdata.demo.pipeline;

import io.studentdata.core.db.SqlResource;
import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.demo.journal.LoadEntry;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.LoadReport;
import io.studentdata.warehouse.load.TableLoad;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** From a source into the store, and from there into the warehouse. */
final class LoadStep {
  private final WorkDirectory work;
  private final Progress progress;

  LoadStep(WorkDirectory work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  LoadEntry run(StudentSource source, RejectPolicy rejects) {
    Stopwatch watch = new Stopwatch();
    StudentStore store = watch.time("open store", () -> StudentStore.embedded(work.store()));
    Loaded loaded;
    try {
      loaded = load(store, source, rejects, watch);
    } finally {
      watch.time("close store", store::close);
    }
    return entry(loaded, watch.stages());
  }

  private Loaded load(
      StudentStore store, StudentSource source, RejectPolicy rejects, Stopwatch watch) {
    IngestReport in = Ingest.into(store).rejects(rejects).progress(progress).from(source).run();
    watch.add(in.stages());
    Warehouse warehouse = watch.time("open warehouse", () -> Warehouse.embedded(work.warehouse()));
    try {
      LoadReport load = WarehouseLoad.into(warehouse).from(store).progress(progress).run();
      watch.add(load.stages());
      return new Loaded(in, load, storeRows(store));
    } finally {
      watch.time("close warehouse", warehouse::close);
    }
  }

  private record Loaded(IngestReport in, LoadReport load, Map<String, Long> storeRows) {}

  private static LoadEntry entry(Loaded loaded, List<StageTime> stages) {
    IngestReport in = loaded.in();
    LoadReport load = loaded.load();
    Map<String, Long> rows = new LinkedHashMap<>(loaded.storeRows());
    Map<String, Long> changed = new LinkedHashMap<>();
    for (TableLoad table : load.tables()) {
      rows.put(table.table(), table.rows());
      changed.put(table.table(), table.inserted() + table.updated() + table.deleted());
    }
    return new LoadEntry(
        in.source(),
        in.changedAnything() || !load.changedNothing(),
        in.entities().stream().map(LoadStep::entity).toList(),
        rows,
        in.clicks(),
        load.clicks(),
        changed,
        load.checks().stream()
            .map(check -> new LoadEntry.Check(check.check(), check.failedRows()))
            .toList(),
        stages,
        in.notes());
  }

  private static LoadEntry.Entity entity(EntityCount e) {
    return new LoadEntry.Entity(
        e.entity(),
        e.read(),
        e.inserted(),
        e.updated() + e.deleted(),
        e.unchanged(),
        e.merged(),
        e.rejected() + e.erased());
  }

  private static Map<String, Long> storeRows(StudentStore store) {
    String sql = SqlResource.load(LoadStep.class, "store_rows", store.database().dialect());
    Map<String, Long> rows = new LinkedHashMap<>();
    Jdbi.create(store.database().dataSource())
        .useHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                    .forEach(each -> rows.put(each.getKey(), each.getValue())));
    return rows;
  }
}
