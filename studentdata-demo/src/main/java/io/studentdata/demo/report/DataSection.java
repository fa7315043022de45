package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.journal.LoadEntry;
import java.util.List;

/** What was read, what became of it, and whether the totals agree. */
final class DataSection {
  private DataSection() {}

  static Section of(LoadEntry load) {
    String news =
        load.isNew()
            ? "Rows of one import are one transaction and one batch of the change feed; the warehouse loaded that batch."
            : "Nothing was new: the store and the warehouse already held every row, and neither was changed.";
    Html body =
        Words.paragraph(
                "Read from %s. Every row is checked at the boundary, stored under typed keys, and carried on into the warehouse. %s"
                    .formatted(load.source(), news))
            .then(entities(load))
            .then(
                Words.paragraph(
                    load.rejects() == 0
                        ? "No row had to be set aside."
                        : Words.count(load.rejects())
                            + " rows could not be taken. Each stands, as it was and with the reason, in rejects/."))
            .then(notes(load))
            .then(Words.heading("Totals"))
            .then(totals(load))
            .then(Words.heading("What the tables hold"))
            .then(tables(load))
            .then(Words.heading("Checks before publishing"))
            .then(
                load.checks().isEmpty()
                    ? Words.paragraph("There was nothing new to check.")
                    : checks(load));
    return new Section("data", "Data management", body, List.of());
  }

  private static Html entities(LoadEntry load) {
    HtmlTable table =
        HtmlTable.of(
                "What became of the rows read: read = added + changed + unchanged + merged + rejected")
            .text("Kind")
            .number("Read")
            .number("Added")
            .number("Changed")
            .number("Unchanged")
            .number("Merged")
            .number("Rejected");
    for (LoadEntry.Entity e : load.entities()) {
      table.row(
          Words.title(e.entity()),
          Words.count(e.read()),
          Words.count(e.added()),
          Words.count(e.changed()),
          Words.count(e.unchanged()),
          Words.count(e.merged()),
          Words.count(e.rejected()));
    }
    return table.html();
  }

  private static Html notes(LoadEntry load) {
    Html all = Html.raw("");
    for (String note : load.notes()) {
      all = all.then(Words.paragraph("Note: " + note));
    }
    return all;
  }

  private static Html totals(LoadEntry load) {
    HtmlTable table =
        HtmlTable.of("Store and warehouse hold the same")
            .text("What")
            .number("Store")
            .number("Warehouse");
    total(table, load, "Offerings", "course_offering", "dim_offering");
    total(table, load, "Enrollments", "enrollment", "fct_enrollment");
    total(table, load, "Attempts", "assessment_attempt", "fct_assessment_attempt");
    total(
        table,
        load,
        "Clicks by enrollment, resource and day",
        "interaction",
        "fct_interaction_daily");
    table.row(
        "Clicks: this source's, and all",
        Words.count(load.sourceClicks()),
        Words.count(load.clicks()));
    return table.html();
  }

  private static void total(
      HtmlTable table, LoadEntry load, String what, String store, String warehouse) {
    table.row(
        what,
        Words.count(load.rows().getOrDefault(store, 0L)),
        Words.count(load.rows().getOrDefault(warehouse, 0L)));
  }

  private static Html tables(LoadEntry load) {
    HtmlTable table =
        HtmlTable.of("Rows per table, store and warehouse")
            .text("Table")
            .number("Rows")
            .number("Changed by this load");
    load.rows()
        .forEach(
            (name, rows) -> {
              Long changed = load.loaded().get(name);
              table.row(
                  Html.raw("<code>" + Html.escape(name) + "</code>"),
                  Words.count(rows),
                  changed == null ? "" : Words.count(changed));
            });
    return table.html();
  }

  private static Html checks(LoadEntry load) {
    HtmlTable table =
        HtmlTable.of(
                "Every check selects the rows that break a claim: one row of a blocking check stops a load")
            .text("Claim")
            .number("Rows against it");
    for (LoadEntry.Check check : load.checks()) {
      table.row(check.name().replace('_', ' '), Words.count(check.failures()));
    }
    return table.html();
  }
}
