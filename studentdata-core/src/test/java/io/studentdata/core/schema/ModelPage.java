package io.studentdata.core.schema;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes {@code docs/data-model.md}: a diagram of references, then one with columns per area. */
final class ModelPage {
  private final DataDictionary dictionary;
  private final SchemaCatalog catalog;

  ModelPage(DataDictionary dictionary, SchemaCatalog catalog) {
    this.dictionary = dictionary;
    this.catalog = catalog;
  }

  String text() {
    StringBuilder page =
        new StringBuilder(
            """
            # Data model

            The tables of the operational store and what their rows name. This page is generated from the migrated schema; do
            not edit it. [data-dictionary.md](data-dictionary.md) says what each column means. Solid lines are foreign keys;
            dotted ones are references that are checked when a row is written, and not again by the database.

            ## All references

            ```mermaid
            erDiagram
            """);
    dictionary.tables().forEach(table -> references(page, table));
    page.append(
        "```\n\nEvery row but those of the area of operations also names the batch that wrote it last.\n");
    for (String area : DictionaryPage.areas(dictionary)) {
      page.append("\n## ").append(area.substring(0, 1).toUpperCase(Locale.ROOT));
      page.append(area.substring(1)).append("\n\n```mermaid\nerDiagram\n");
      Set<DescribedTable> tables = new LinkedHashSet<>();
      dictionary.tables().stream().filter(t -> t.area().equals(area)).forEach(tables::add);
      tables.forEach(table -> columns(page, table));
      tables.forEach(table -> references(page, table));
      page.append("```\n");
    }
    return page.toString();
  }

  private void columns(StringBuilder page, DescribedTable table) {
    SchemaCatalog.Relation relation = relation(table);
    Map<String, String> references = named(table);
    page.append("    ").append(table.name()).append(" {\n");
    for (DescribedColumn column : table.columns()) {
      String type = relation.attribute(column.name()).type();
      boolean key = relation.key().contains(column.name());
      boolean reference = references.containsKey(column.name());
      page.append("        ").append(type.replace("(", "_").replace(",", "_").replace(")", ""));
      page.append(' ').append(column.name());
      page.append(key && reference ? " PK, FK" : key ? " PK" : reference ? " FK" : "");
      page.append('\n');
    }
    page.append("    }\n");
  }

  private void references(StringBuilder page, DescribedTable table) {
    named(table)
        .forEach(
            (column, target) -> {
              boolean optional = relation(table).attribute(column).nullable();
              boolean enforced = relation(table).references().containsKey(column);
              page.append(
                  "    %s %s%s%s %s : \"%s\"\n"
                      .formatted(
                          target,
                          optional ? "|o" : "||",
                          enforced ? "--" : "..",
                          "o{",
                          table.name(),
                          column));
            });
  }

  /** What a table's columns lead to; the batch that wrote a row is left out where all have one. */
  private Map<String, String> named(DescribedTable table) {
    Map<String, String> named = new TreeMap<>(relation(table).references());
    for (DescribedColumn column : table.columns()) {
      dictionary
          .keyedBy(column.name())
          .filter(target -> !target.equals(table) && !target.name().startsWith("change_"))
          .ifPresent(target -> named.put(column.name(), target.name()));
    }
    return named;
  }

  private SchemaCatalog.Relation relation(DescribedTable table) {
    return catalog.relation(table.name());
  }
}
