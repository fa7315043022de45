package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.progress.StageTime;
import io.studentdata.warehouse.check.CheckResult;
import java.util.List;
import java.util.Locale;

/**
 * What a load did. Its blocking checks held, or there would be an exception instead.
 *
 * @param runId the load's number in {@code etl_run}; 0 if there was nothing to load
 * @param batches how many change batches of the store came in; 0 for a source, or where offerings
 *     were restated
 * @param tables the tables, in the order they were merged, with what they hold now
 * @param rowsStaged interaction rows read from the store; as many were written
 * @param clicksStaged the clicks of those rows; as many were written
 * @param clicks all clicks in the warehouse now
 * @param totals what the store has of each table and the warehouse holds of it; empty for a source,
 *     and where another unit of work was committed to the store meanwhile
 * @param checks how each check came out that reads something the load touched; all of a full load,
 *     none if there was nothing to load
 * @param read what became of the rows of a source, kind by kind; empty for a store
 * @param stages where the time went
 */
public record LoadReport(
    long runId,
    int batches,
    List<TableLoad> tables,
    long rowsStaged,
    long clicksStaged,
    long clicks,
    List<StoreTotal> totals,
    List<CheckResult> checks,
    List<EntityCount> read,
    List<StageTime> stages) {

  /** The lists, made unmodifiable. */
  public LoadReport {
    tables = List.copyOf(tables);
    totals = List.copyOf(totals);
    checks = List.copyOf(checks);
    read = List.copyOf(read);
    stages = List.copyOf(stages);
  }

  /** Whether there was nothing to load. */
  public boolean changedNothing() {
    return runId == 0;
  }

  /**
   * How many rows a table holds now, without the unknown members.
   *
   * @param table a dimension or fact of the load, such as {@code fct_enrollment}
   * @throws IllegalArgumentException if the load does not know the table
   */
  public long rows(String table) {
    return tables.stream()
        .filter(load -> load.table().equals(table))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown table: %s (expected one of %s)"
                        .formatted(table, tables.stream().map(TableLoad::table).toList())))
        .rows();
  }

  /** Rows of a source that were refused, of all kinds. */
  public long rejects() {
    return read.stream().mapToLong(EntityCount::rejected).sum();
  }

  /** Checks that do not hold and did not block the load: what to look at. */
  public List<CheckResult> warnings() {
    return checks.stream().filter(check -> !check.holds()).toList();
  }

  /** Wall-clock seconds of the whole load. */
  public double seconds() {
    return stages.stream().mapToDouble(StageTime::seconds).sum();
  }

  /** The report as a table for people, several lines. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        changedNothing()
            ? "Warehouse: nothing new to load\n"
            : "Warehouse: load %d, %s, %,d clicks read and written, %d checks hold, %.1f s\n"
                .formatted(
                    runId, what(), clicksStaged, checks.size() - warnings().size(), seconds()));
    warnings().forEach(check -> text.append("warning: ").append(check).append('\n'));
    String line = "%-28s %12s %12s %12s %12s%n".replace("%n", "\n");
    text.append(line.formatted("table", "inserted", "updated", "deleted", "rows"));
    for (TableLoad load : tables) {
      text.append(
          line.formatted(
              load.table(),
              count(load.inserted()),
              count(load.updated()),
              count(load.deleted()),
              count(load.rows())));
    }
    return text.toString();
  }

  private String what() {
    if (!read.isEmpty()) {
      long rows = read.stream().mapToLong(EntityCount::read).sum();
      return "%s rows of a source, %s of them refused".formatted(count(rows), count(rejects()));
    }
    return batches + (batches == 1 ? " batch" : " batches");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
