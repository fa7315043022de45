package io.studentdata.core.ingest;

import io.studentdata.core.db.TableChange;
import io.studentdata.core.progress.StageTime;
import java.util.List;
import java.util.OptionalLong;

/**
 * What an import did.
 *
 * @param source what was read
 * @param batch the change batch it committed; empty where nothing changed, and after a dry run
 * @param entities what became of the rows, kind by kind, in the order of the import; kinds that few
 *     sources have only where there were rows of them
 * @param tables what was written, table by table; only tables that changed
 * @param clicks the sum of clicks over all interaction rows taken
 * @param stages how long each stage took
 * @param notes what the source noticed about itself as a whole, such as columns that it does not
 *     read; one line each
 */
public record IngestReport(
    String source,
    OptionalLong batch,
    List<EntityCount> entities,
    List<TableChange> tables,
    long clicks,
    List<StageTime> stages,
    List<String> notes) {

  /** Makes the lists immutable. */
  public IngestReport {
    entities = List.copyOf(entities);
    tables = List.copyOf(tables);
    stages = List.copyOf(stages);
    notes = List.copyOf(notes);
  }

  /** Whether the store is other than before, or would be. */
  public boolean changedAnything() {
    return !tables.isEmpty();
  }

  /** The same, without the keys of rows that are not there. */
  IngestReport withoutKeys() {
    return new IngestReport(
        source,
        batch,
        entities,
        tables.stream().map(IngestReport::rows).toList(),
        clicks,
        stages,
        notes);
  }

  private static TableChange rows(TableChange change) {
    return new TableChange(
        change.table(), change.inserted(), change.updated(), change.deleted(), 0, 0);
  }

  /** Rows refused, of all kinds. */
  public long rejects() {
    return entities.stream().mapToLong(EntityCount::rejected).sum();
  }

  /** Rows left out because they are about students who were erased, of all kinds. */
  public long erased() {
    return entities.stream().mapToLong(EntityCount::erased).sum();
  }

  /**
   * The rows of one kind.
   *
   * @param entity its name, such as {@code interactions}
   * @throws IllegalArgumentException if there is no such kind
   */
  public EntityCount of(String entity) {
    return entities.stream()
        .filter(count -> count.entity().equals(entity))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No rows are called '%s' (expected one of %s)"
                        .formatted(entity, entities.stream().map(EntityCount::entity).toList())));
  }

  /** What was read, the counts as a table, and the notes. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("%s%n%s".formatted(source, toTable()));
    notes.forEach(note -> text.append("%s%n".formatted(note)));
    return text.toString();
  }

  /** The counts as a table to print, one line per kind. */
  public String toTable() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%-18s %12s %12s %10s %12s %12s %9s %9s %9s%n"
            .formatted(
                "",
                "read",
                "inserted",
                "updated",
                "unchanged",
                "merged",
                "rejected",
                "erased",
                "deleted"));
    for (EntityCount c : entities) {
      text.append(
          "%-18s %,12d %,12d %,10d %,12d %,12d %,9d %,9d %,9d%n"
              .formatted(
                  c.entity(),
                  c.read(),
                  c.inserted(),
                  c.updated(),
                  c.unchanged(),
                  c.merged(),
                  c.rejected(),
                  c.erased(),
                  c.deleted()));
    }
    return text.toString();
  }
}
