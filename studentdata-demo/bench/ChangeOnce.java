import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.db.WarehouseOptions;
import io.studentdata.warehouse.load.LoadReport;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/**
 * Imports OULAD but for what is late, loads it, imports what changed (ChangedOulad), loads that,
 * and ends with an error unless the warehouse then has the rows of one that is loaded at once, and
 * keeps them through a full load. Prints lines of "name,number": seconds, rows changed in the
 * store's tables, rows staged and written. Run by load_speed.py: java -cp JAR:CLASSES ChangeOnce
 * ZIP_OR_DIR FOLDER SEED.
 */
final class ChangeOnce {
  private static final byte[] KEY =
      "one key for both, that pseudonyms are equal".getBytes(StandardCharsets.UTF_8);

  /** Where a key leads, and what there names the row as the store does. */
  private static final Map<String, String> NAMED_BY =
      Map.of(
          "offering_key", "dim_offering",
          "course_key", "dim_course",
          "term_key", "dim_term",
          "assessment_key", "dim_assessment",
          "resource_key", "dim_resource",
          "enrollment_key", "fct_enrollment",
          "student_key", "dim_student",
          "student_durable_key", "dim_student");

  private ChangeOnce() {}

  public static void main(String[] arguments) {
    OuladSource oulad = OuladSource.of(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"));
        Warehouse warehouse = warehouse(folder.resolve("warehouse.duckdb"))) {
      imported(store, ChangedOulad.first(oulad, seed));
      Told.load("first", store, warehouse);
      imported(store, ChangedOulad.changes(oulad, seed));
      tellChanges(store);
      LoadReport changes = Told.load("changes", store, warehouse);
      Told.stages(changes);
      Told.say("rows", changes.tables().stream().mapToLong(t -> t.rows()).sum());
      Map<String, String> content = content(warehouse);
      try (Warehouse other = warehouse(folder.resolve("at-once.duckdb"))) {
        WarehouseLoad.into(other).from(store).run();
        requireEqual(content, content(other));
      }
      WarehouseLoad.into(warehouse).from(store).full().run();
      requireEqual(content, content(warehouse));
      Told.say("tables equal", content.size());
    }
  }

  private static Warehouse warehouse(Path file) {
    return Warehouse.embedded(file, WarehouseOptions.ofDefaults().withPseudonymKey(KEY));
  }

  private static void imported(StudentStore store, StudentSource source) {
    IngestReport report = Ingest.into(store).from(source).run();
    if (report.rejects() > 0) {
      throw new IllegalStateException("Rows were refused:\n" + report.toTable());
    }
  }

  /** What the last batch did, by the store's own account, beside how many rows there are. */
  private static void tellChanges(StudentStore store) {
    Jdbi.create(store.database().dataSource())
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "select table_name, inserted_rows, updated_rows, deleted_rows"
                            + " from change_batch_table where batch_id ="
                            + " (select max(batch_id) from change_batch) order by table_name")
                    .map(
                        (row, context) -> {
                          String table = row.getString(1);
                          Told.say("changed " + table + ": inserted", row.getLong(2));
                          Told.say("changed " + table + ": updated", row.getLong(3));
                          Told.say("changed " + table + ": deleted", row.getLong(4));
                          Told.say(
                              "changed " + table + ": of",
                              handle
                                  .createQuery("select count(*) from " + table)
                                  .mapTo(Long.class)
                                  .one());
                          return table;
                        })
                    .list());
  }

  /**
   * Of each table how many rows, and a sum of their hashes: of every column but the load's number,
   * keys replaced by the row of the store that they lead to.
   */
  private static Map<String, String> content(Warehouse warehouse) {
    Map<String, String> content = new TreeMap<>();
    warehouse
        .jdbi()
        .useHandle(
            handle -> {
              List<String> tables =
                  handle
                      .createQuery(
                          "select table_name from information_schema.tables"
                              + " where table_type = 'BASE TABLE' and table_name similar to"
                              + " '(dim|fct|bridge)_.*' and table_name <> 'dim_model_version'")
                      .mapTo(String.class)
                      .list();
              for (String table : tables) {
                List<String> columns =
                    handle
                        .createQuery(
                            "select column_name from information_schema.columns"
                                + " where table_name = :table order by ordinal_position")
                        .bind("table", table)
                        .mapTo(String.class)
                        .list();
                content.put(
                    table, handle.createQuery(digest(table, columns)).mapTo(String.class).one());
              }
            });
    return content;
  }

  private static String digest(String table, List<String> columns) {
    List<String> cells = new ArrayList<>();
    StringBuilder joins = new StringBuilder();
    for (String column : columns) {
      String leads = NAMED_BY.get(column);
      if (leads != null) {
        String as = "n" + cells.size();
        String current = column.equals("student_durable_key") ? " and %s.is_current = 1" : "";
        joins.append(
            (" left join %1$s %2$s on %2$s.%3$s = t.%3$s" + current.formatted(as))
                .formatted(leads, as, column));
        String since = column.equals("student_key") ? ", ' ', " + as + ".declared_on" : "";
        cells.add(
            "case when t.%3$s < 0 then cast(t.%3$s as varchar) else concat(%1$s.source_row_id%2$s) end"
                .formatted(as, since, column));
      } else if (!column.equals("etl_run_id")) {
        cells.add("t." + column);
      }
    }
    return "select concat(count(*), ' rows, ', sum(hash(%s))) from %s t%s"
        .formatted(String.join(", ", cells), table, joins);
  }

  private static void requireEqual(Map<String, String> changed, Map<String, String> anew) {
    if (!changed.equals(anew)) {
      throw new IllegalStateException(
          "The warehouse differs from one loaded anew:\n%s\n%s".formatted(changed, anew));
    }
  }
}
