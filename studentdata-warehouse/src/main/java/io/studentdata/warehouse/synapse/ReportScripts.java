package io.studentdata.warehouse.synapse;

import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.bi.BiViews;

/** Scripts that make the views for reports, and the role that may read them. */
final class ReportScripts {
  private ReportScripts() {}

  /** The views that read the star; {@code v_…} read the staging tables of a store. */
  static String views() {
    Batches script =
        new Batches()
            .say(
                """
                The views for reports. Again with each new version of the library; then the role's script, too.
                """);
    BiViews.selects(Dialect.SQLSERVER)
        .forEach(
            (name, select) -> {
              script.run(
                  "if object_id(N'%1$s', N'V') is not null\n    drop view %1$s".formatted(name));
              script.run("create view " + name + " as\n" + select);
            });
    return script.text();
  }

  /** A role that reads these views and nothing else. */
  static String role() {
    Batches script =
        new Batches()
            .say(
                """
                A role that may read the views for reports and nothing else: tables and views have one owner. Add a
                user of your directory to it:
                create user [name of a user, group or managed identity] from external provider;
                exec sp_addrolemember 'bi_reader', 'name of a user, group or managed identity';
                """);
    script.run(
        """
        if not exists (select 1 from sys.database_principals where name = N'bi_reader')
            create role bi_reader
        """);
    BiViews.names().forEach(name -> script.run("grant select on " + name + " to bi_reader"));
    return script.text();
  }
}
