package io.studentdata.warehouse.synapse;

import io.studentdata.warehouse.schema.SqlServerColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scripts that make tables and staging tables, fill these, and tell the pool about columns. */
final class TableScripts {
  private static final String STAGED = "with (distribution = round_robin, heap)";

  private TableScripts() {}

  /** Tables and staging tables, where there are none. */
  static String schema(List<SynapseTable> tables) {
    Batches script =
        new Batches()
            .say(
                """
                The star's tables on a Synapse dedicated SQL pool. Again with each version of the library: what is
                there stays, and 04-replace.sql makes it anew with the columns of the export.
                Facts about students lie by student, all else is on every node. Keys are not enforced: the
                warehouse that is exported has checked them.
                """);
    for (SynapseTable table : tables) {
      script.run(
          "if object_id(N'%s', N'U') is null\n%s"
              .formatted(table.name(), create(table.name(), table, table.layout()).indent(4)));
      script.run(table.tellKey());
    }
    script.say(
        "What is copied from storage, until it takes its place; made anew, with new columns.");
    for (SynapseTable table : tables) {
      script.run(
          "if object_id(N'%1$s', N'U') is not null\n    drop table %1$s"
              .formatted(table.staging()));
      script.run(create(table.staging(), table, STAGED));
    }
    return script.text();
  }

  private static String create(String name, SynapseTable table, String layout) {
    return "create table %s (\n%s\n)\n%s"
        .formatted(
            name,
            table.columns().stream()
                .map(TableScripts::definition)
                .collect(Collectors.joining(",\n")),
            layout);
  }

  private static String definition(SqlServerColumn column) {
    return "    %s %s%s"
        .formatted(column.name(), column.type(), column.nullable() ? " null" : " not null");
  }

  /**
   * Copies the export into the staging tables; of large facts only some terms, if any are named.
   */
  static String copy(List<SynapseTable> tables, SynapseStorage storage, List<String> terms) {
    Batches script =
        new Batches()
            .say(
                """
                Copies an export of the star from storage into the staging tables. Upload its folder as a whole and
                in place of the one before: what else lies there is copied, too. Columns go by their place.
                """);
    for (SynapseTable table : tables) {
      script.run("truncate table " + table.staging());
      script.run(
          "copy into %s\nfrom %s\nwith (\n    file_type = 'PARQUET'%s\n)"
              .formatted(
                  table.staging(), from(table, storage, terms), storage.credential().clause()));
    }
    script.say("How many rows came: as many as manifest.json says, or do not go on.");
    script.run(
        tables.stream()
            .map(
                table ->
                    "select '%s' as table_name, count_big(*) as row_count from %s"
                        .formatted(table.name(), table.staging()))
            .collect(Collectors.joining("\nunion all\n")));
    return script.text();
  }

  private static String from(SynapseTable table, SynapseStorage storage, List<String> terms) {
    if (!table.star().byTerm()) {
      return "'" + storage.address(table.name() + ".parquet") + "'";
    }
    if (terms.isEmpty()) {
      return "'" + storage.address(table.name() + "/") + "'";
    }
    return terms.stream()
        .map(term -> "'" + storage.address(table.name() + "/term_code=" + term + "/") + "'")
        .collect(Collectors.joining(",\n    "));
  }

  /** Statistics of the columns that queries join and filter by. */
  static String statistics(List<SynapseTable> tables) {
    Batches script =
        new Batches()
            .say(
                """
                Statistics of keys and of the columns that queries filter by. After each load: a table that took
                its place anew has none, and the others change.
                """);
    for (SynapseTable table : tables) {
      for (String column : counted(table)) {
        script.run(
            """
            if not exists (
                select 1 from sys.stats
                where object_id = object_id(N'%1$s') and name = N'st_%1$s_%2$s'
            )
                create statistics st_%1$s_%2$s on %1$s (%2$s)
            """
                .formatted(table.name(), column));
      }
      if (table.star().byTerm()) {
        script.run("update statistics " + table.name());
      }
    }
    return script.text();
  }

  private static Set<String> counted(SynapseTable table) {
    Set<String> columns = new LinkedHashSet<>(table.key());
    table.columns().stream()
        .map(SqlServerColumn::name)
        .filter(name -> name.matches(".*_key|term_code|day_number|calendar_date|is_current"))
        .forEach(columns::add);
    return columns;
  }
}
