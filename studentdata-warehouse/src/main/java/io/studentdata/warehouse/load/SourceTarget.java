package io.studentdata.warehouse.load;

import io.studentdata.core.db.RowWriter;
import io.studentdata.core.db.Table;
import io.studentdata.core.ingest.ImportTarget;
import io.studentdata.core.ingest.OfferingRoster;
import io.studentdata.core.mapping.ErasedStudents;
import io.studentdata.core.mapping.References;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.OfferingId;
import io.studentdata.warehouse.staging.BulkWriter;
import io.studentdata.warehouse.staging.SourceMirror;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a source's rows into the tables of a mirror, and its uses into staging. For one thread. */
final class SourceTarget implements ImportTarget, AutoCloseable {
  private final SourceMirror mirror;
  private final StagingArea area;
  private final RowNumbers numbers;
  private final ErasedStudents erased;
  private final SourceMembers members;
  private final Map<Table, SourceRows> writers = new HashMap<>();
  private final Map<OfferingId, OfferingRoster> rosters = new HashMap<>();
  private final SourceUses uses = new SourceUses();
  private final long lastUse;
  private @Nullable OfferingId lastId;
  private @Nullable OfferingRoster last;

  /**
   * Takes rows.
   *
   * @param lastUse the highest row number of a use that was given before
   * @param erased whom to leave out
   */
  SourceTarget(
      SourceMirror mirror,
      StagingArea area,
      RowNumbers numbers,
      long lastUse,
      ErasedStudents erased) {
    this.mirror = mirror;
    this.area = area;
    this.numbers = numbers;
    this.erased = erased;
    this.members = new SourceMembers(numbers, this::has);
    this.lastUse = lastUse;
  }

  @Override
  public References references() {
    return members;
  }

  @Override
  public ErasedStudents erased() {
    return erased;
  }

  @Override
  public RowWriter writer(Table table) {
    return writers.computeIfAbsent(
        table,
        any ->
            new SourceRows(
                any, numbers, into(any), (number, row) -> members.taken(any, number, row)));
  }

  @Override
  public OfferingRoster roster(OfferingId offering) {
    OfferingRoster found = last;
    if (found == null
        || !offering.equals(lastId)) { // rows of one offering mostly follow each other
      found = rosters.computeIfAbsent(offering, id -> new SourceRoster(id, numbers, members, uses));
      last = found;
      lastId = offering;
    }
    return found;
  }

  @Override
  public void use(long enrollment, long resource, int day, int clicks) throws IOException {
    uses.add(enrollment, resource, day, clicks);
  }

  @Override
  public long complete() throws SQLException, IOException {
    SourceRows events = writers.get(StoreTables.INTERACTION_EVENT);
    if (events == null || events.isEmpty()) {
      return uses.writeNumbered(() -> area.writer(StagingTable.INTERACTION), lastUse);
    }
    uses.write(mirror::uses);
    closeWriters();
    return mirror.stageUses(area);
  }

  @Override
  public void close() throws SQLException, IOException {
    uses.close();
    closeWriters();
  }

  private void closeWriters() throws SQLException {
    for (SourceRows writer : writers.values()) {
      writer.close();
    }
    writers.clear();
  }

  private boolean has(Table table, long number) {
    SourceRows rows = writers.get(table);
    return rows != null && rows.has(number);
  }

  /** Direct identifiers are looked at like all rows, and kept nowhere. */
  private BulkWriter into(Table table) {
    return table.equals(StoreTables.STUDENT_IDENTITY) ? BulkWriter.NOWHERE : mirror.writer(table);
  }
}
