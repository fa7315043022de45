package io.studentdata.core.privacy;

import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DescribedColumn;
import io.studentdata.core.schema.DescribedTable;
import io.studentdata.core.schema.PersonalData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Blanks the words of tables that belong to nobody in particular, such as what an import was
 * called, where they name a student. Which columns those are, the data dictionary says. For one
 * thread, within one transaction.
 */
final class FreeTexts {
  /** What stands in place of a text. */
  static final String BLANKED = "erased";

  private final DataDictionary dictionary;
  private final Connection connection;

  FreeTexts(DataDictionary dictionary, Connection connection) {
    this.dictionary = dictionary;
    this.connection = connection;
  }

  /** Blanks all texts that name the student; tells how many rows of which tables. */
  Map<String, Long> blank(NamingWords words) throws SQLException {
    Map<String, Long> blanked = new LinkedHashMap<>();
    for (DescribedTable table : dictionary.tables()) {
      // What is about one student, other than this one, is that student's.
      if (table.area().equals("operations")) {
        for (DescribedColumn column : table.columns()) {
          if (column.personalData() == PersonalData.FREE_TEXT) {
            long rows = blank(table.name(), column.name(), words);
            if (rows > 0) {
              blanked.merge(table.name(), rows, Long::sum);
            }
          }
        }
      }
    }
    return blanked;
  }

  private long blank(String table, String column, NamingWords words) throws SQLException {
    Set<String> texts = new LinkedHashSet<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select distinct %1$s from %2$s where lower(%1$s) like ? escape '!'"
                .formatted(column, table))) {
      for (String word : words.all()) {
        query.setString(1, "%" + word.replaceAll("([!%_\\[])", "!$1") + "%");
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            String text = rows.getString(1);
            if (words.in(text)) {
              texts.add(text);
            }
          }
        }
      }
    }
    long blanked = 0;
    try (PreparedStatement update =
        connection.prepareStatement(
            "update %1$s set %2$s = ? where %2$s = ?".formatted(table, column))) {
      for (String text : texts) {
        update.setString(1, BLANKED);
        update.setString(2, text);
        blanked += update.executeUpdate();
      }
    }
    return blanked;
  }
}
