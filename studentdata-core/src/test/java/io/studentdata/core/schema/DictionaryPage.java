package io.studentdata.core.schema;

import java.util.List;
import java.util.Locale;

/** Writes {@code docs/data-dictionary.md}. */
final class DictionaryPage {
  private DictionaryPage() {}

  static String of(DataDictionary dictionary, SchemaCatalog catalog) {
    StringBuilder page =
        new StringBuilder(
            """
            # Data dictionary

            Every table and column of the operational store. This page is generated from the migrated schema and
            `data-dictionary.txt` beside its change log; do not edit it. Text is `nvarchar` on SQL Server where it may
            hold more than ASCII. [data-model.md](data-model.md) shows how the tables hang together.

            ## Classes of personal data

            Articles are those of the General Data Protection Regulation. Who it is about stands beside the class.

            | class | a column of it |
            |---|---|
            """);
    for (PersonalData each : PersonalData.values()) {
      page.append("| `%s` | %s |%n".formatted(each, each.meaning()));
    }
    String area = "";
    for (DescribedTable table : dictionary.tables()) {
      if (!table.area().equals(area)) {
        area = table.area();
        page.append("%n## %s%n".formatted(capital(area)));
      }
      table(page, table, catalog.relation(table.name()));
    }
    return page.toString().replace(System.lineSeparator(), "\n");
  }

  private static void table(
      StringBuilder page, DescribedTable table, SchemaCatalog.Relation relation) {
    page.append("%n### %s%n%n%s%n%n".formatted(table.name(), sentence(table.meaning())));
    page.append("| column | type | unit | meaning | class |%n|---|---|---|---|---|%n".formatted());
    for (DescribedColumn column : table.columns()) {
      SchemaCatalog.Attribute attribute = relation.attribute(column.name());
      page.append(
          "| %s | %s | %s | %s | %s |%n"
              .formatted(
                  "`" + column.name() + "`" + keys(column.name(), relation),
                  attribute.type() + (attribute.nullable() ? ", may be null" : ""),
                  column.unit().orElse(""),
                  column.meaning(),
                  classOf(column)));
    }
  }

  private static String keys(String column, SchemaCatalog.Relation relation) {
    String key = relation.key().contains(column) ? " (key)" : "";
    String target = relation.references().get(column);
    return target == null ? key : key + " → [%s](#%s)".formatted(target, target);
  }

  private static String classOf(DescribedColumn column) {
    return column.personalData().isPersonal()
        ? "%s (%s)".formatted(column.personalData(), column.about().name().toLowerCase(Locale.ROOT))
        : "";
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static List<String> areas(DataDictionary dictionary) {
    return dictionary.tables().stream().map(DescribedTable::area).distinct().toList();
  }
}
