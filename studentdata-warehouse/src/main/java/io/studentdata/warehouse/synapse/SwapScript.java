package io.studentdata.warehouse.synapse;

import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.Rebuild;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Scd2;
import io.studentdata.warehouse.merge.Snapshot;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script that puts what was staged in its place. Keys, spans and sums come with the export; so
 * what the warehouse does row by row is here the whole table (or term) of the export in place of
 * the one before, whichever way the warehouse merges it.
 */
final class SwapScript {
  private static final String NOTHING =
      "if not exists (select 1 from %1$s)\n"
          + "    throw 51000, 'Nothing was copied to %1$s. Run 02-copy.sql to its end first', 1";

  private final List<SynapseTable> tables;
  private final List<String> terms;

  SwapScript(List<SynapseTable> tables, List<String> terms) {
    this.tables = tables;
    this.terms = terms;
  }

  String text() {
    List<SynapseTable> whole = tables.stream().filter(table -> !isByTerm(table)).toList();
    Batches script =
        new Batches()
            .say(
                """
                Puts what was staged in its place; to be run again from its beginning, wherever it stopped.
                First: whether everything was copied, and whether an earlier run stopped between two renames.
                """);
    script.run(
        tables.stream()
            .filter(table -> table.name().startsWith("dim_")) // each has its unknown member
            .map(table -> NOTHING.formatted(table.staging()))
            .collect(Collectors.joining(";\n")));
    tables.forEach(table -> recover(script, table));
    script.say("Then tables are made beside those that are read.");
    whole.forEach(table -> make(script, table));
    script.say("Then they change places, each in an instant that waits for its readers.");
    for (SynapseTable table : whole) {
      script.run("rename object %s to %s".formatted(table.name(), table.previous()));
      script.run("rename object %s to %s".formatted(table.next(), table.name()));
    }
    tables.stream().filter(this::isByTerm).forEach(table -> replaceTerms(script, table));
    script.say("Last, what was there before goes, and keys are told.");
    for (SynapseTable table : whole) {
      script.run(dropIfThere(table.previous()));
      script.run(table.tellKey());
    }
    return script.text();
  }

  private boolean isByTerm(SynapseTable table) {
    return table.star().byTerm() && !terms.isEmpty();
  }

  private static void recover(Batches script, SynapseTable table) {
    script.run(
        "if object_id(N'%1$s', N'U') is null\n    rename object %2$s to %1$s"
            .formatted(table.name(), table.previous()));
    script.run(dropIfThere(table.previous()));
    script.run(dropIfThere(table.next()));
  }

  private static String dropIfThere(String table) {
    return "if object_id(N'%1$s', N'U') is not null\n    drop table %1$s".formatted(table);
  }

  private static void make(Batches script, SynapseTable table) {
    script.say(table.name() + ": " + said(table));
    script.run(
        "create table %s\n%s\nas\nselect %s\nfrom %s"
            .formatted(table.next(), table.layout(), table.columnList(), table.staging()));
  }

  /** Rows stay that belong to an enrollment that is there, in an offering of another term. */
  private void replaceTerms(Batches script, SynapseTable table) {
    script.say(
        table.name() + ": rows of these terms, and of enrollments that are gone, are replaced.");
    script.run(
        """
        begin transaction;
        delete from %1$s
        where not exists (
                select 1 from dim_offering o
                where o.offering_key = %1$s.offering_key and o.term_code not in (%2$s)
            )
            or not exists (
                select 1 from fct_enrollment e
                where e.enrollment_key = %1$s.enrollment_key
                    and e.student_durable_key = %1$s.student_durable_key
            );
        insert into %1$s (%3$s)
        select %3$s from %4$s;
        commit transaction
        """
            .formatted(
                table.name(),
                terms.stream().map(term -> "N'" + term + "'").collect(Collectors.joining(", ")),
                table.columnList(),
                table.staging()));
  }

  /** How the warehouse merges it, and so why the export's rows can stand for all of it. */
  private static String said(SynapseTable table) {
    Materialization way = table.way().orElse(null);
    if (way instanceof Rebuild) {
      return "rebuilt, there as here.";
    }
    if (way instanceof Scd1 scd1) {
      return "type 1; " + scd1.key() + " comes with the export.";
    }
    if (way instanceof Scd2 scd2) {
      return "type 2; spans and " + scd2.key() + " come with the export.";
    }
    if (way instanceof IncrementalFact) {
      return "replaced there by what it is about, here as a whole.";
    }
    if (way instanceof Snapshot) {
      return "periods restated there, all of them replaced here.";
    }
    return "written by models.";
  }
}
