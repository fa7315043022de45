package io.studentdata.warehouse.synapse;

import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.export.StarTable;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.schema.SqlServerColumn;
import io.studentdata.warehouse.schema.SqlServerTable;
import io.studentdata.warehouse.schema.SqlServerTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the star as a pool has it: the columns that are exported, spread over its
 * distributions.
 *
 * @param star how it is exported
 * @param columns the columns of its files, in their order
 * @param key the columns that tell its rows apart; the pool believes it
 * @param way how the warehouse that is exported merges it; none where models write it
 */
record SynapseTable(
    StarTable star,
    List<SqlServerColumn> columns,
    List<String> key,
    Optional<Materialization> way) {
  private static final String STUDENT = "student_durable_key";

  /** Copies the lists. */
  SynapseTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** All tables of the star, dimensions first. */
  static List<SynapseTable> all() {
    Map<String, SqlServerTable> tables = SqlServerTables.all();
    Map<String, Materialization> ways = new HashMap<>();
    Map<String, List<String>> grains = new HashMap<>();
    Dimension.all().forEach(d -> ways.put(d.table(), d.materialization()));
    Fact.all().forEach(f -> ways.put(f.table(), f.materialization()));
    Fact.all().forEach(f -> grains.put(f.table(), f.grain()));
    return StarTable.all().stream()
        .map(
            star -> {
              SqlServerTable table = tables.get(star.name());
              if (table == null) {
                throw new IllegalStateException("The change log has no table " + star.name());
              }
              return new SynapseTable(
                  star,
                  table.columns().stream()
                      .filter(column -> !StarTable.HOUSEKEEPING.contains(column.name()))
                      .toList(),
                  table.primaryKey().isEmpty()
                      ? grains.getOrDefault(star.name(), star.order())
                      : table.primaryKey(),
                  Optional.ofNullable(ways.get(star.name())));
            })
        .toList();
  }

  String name() {
    return star.name();
  }

  /** Where its files are copied to. */
  String staging() {
    return "stg_" + name();
  }

  /** What it is called until it takes its place. */
  String next() {
    return name() + "_next";
  }

  /** What it is called once another took its place. */
  String previous() {
    return name() + "_previous";
  }

  /** Facts about students lie by student, so that they meet each other; all else is everywhere. */
  String distribution() {
    boolean byStudent =
        name().startsWith("fct_") && columns.stream().anyMatch(c -> c.name().equals(STUDENT));
    return byStudent ? "hash(" + STUDENT + ")" : "replicate";
  }

  /** Columnstores for what may have more than a million rows in each of 60 distributions. */
  String index() {
    return star.byTerm() ? "clustered columnstore index" : "heap";
  }

  /** The clause that lays it out. */
  String layout() {
    return "with (distribution = %s, %s)".formatted(distribution(), index());
  }

  /** The statement that tells the pool its key, if it was not told. */
  String tellKey() {
    return """
        if not exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'%1$s'))
            alter table %1$s add constraint pk_%1$s primary key nonclustered (%2$s) not enforced
        """
        .formatted(name(), String.join(", ", key));
  }

  /** Its columns, with commas between them. */
  String columnList() {
    return String.join(", ", columns.stream().map(SqlServerColumn::name).toList());
  }
}
