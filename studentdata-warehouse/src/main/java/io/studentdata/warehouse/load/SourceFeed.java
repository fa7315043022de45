package io.studentdata.warehouse.load;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.SourceImport;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.staging.SourceMirror;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** All of a source, read without a store between. */
final class SourceFeed implements Feed {
  private static final List<BatchRange> ALL =
      List.of(new BatchRange(SourceMirror.BATCH, SourceMirror.BATCH, 1));

  private final Warehouse warehouse;
  private final StudentSource source;
  private final LoadSettings settings;
  private final Origin origin;
  private List<EntityCount> read = List.of();

  SourceFeed(Warehouse warehouse, StudentSource source, LoadSettings settings) {
    this.warehouse = warehouse;
    this.source = source;
    this.settings = settings;
    // sources of one system are one: their rows are numbered alike
    String name = "studentdata:source:" + source.system();
    String uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    this.origin = Origins.find(warehouse, uuid, "source " + source.system());
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public Extent extent() {
    return settings.extent;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public List<Long> batches() {
    return List.of();
  }

  @Override
  public String summary() {
    return "source " + source.description();
  }

  @Override
  public void stage(StagingArea area, Stages stages, Progress progress) throws Exception {
    long lastUse = Origins.lastUse(warehouse, origin);
    try (SourceMirror mirror = SourceMirror.open(warehouse, lastUse)) {
      IngestReport report;
      RowNumbers numbers = new RowNumbers(warehouse.pseudonyms());
      try (ErasedFromSources erased = ErasedFromSources.of(warehouse, settings.erasedIn);
          SourceTarget target = new SourceTarget(mirror, area, numbers, lastUse, erased)) {
        report = new SourceImport(source, settings.rejects, progress).into(target);
      }
      read = report.entities();
      stages.end("read the source", read.stream().mapToLong(EntityCount::read).sum());
      long rows = 0;
      try (StoreReader reader = StoreReader.over(mirror.connect(), Dialect.DUCKDB)) {
        for (StagingTable table : StagingTable.ofRows()) {
          if (table != StagingTable.INTERACTION) {
            rows += reader.copy(table, ALL, area);
          }
        }
      }
      stages.end("stage dimensions and attempts", rows);
    }
  }

  @Override
  public void keepTotals(MergeSession session, Stages stages) {
    // a source has been read as a whole: the checks compare what it staged
  }

  @Override
  public void close() {
    // all was done when it was staged
  }

  @Override
  public List<ErasedMemory.Erasure> erasures() {
    return List.of();
  }

  @Override
  public List<EntityCount> read() {
    return read;
  }
}
