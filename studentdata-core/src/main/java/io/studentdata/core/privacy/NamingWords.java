package io.studentdata.core.privacy;

import io.studentdata.core.schema.DataSubject;
import io.studentdata.core.schema.DescribedColumn;
import io.studentdata.core.schema.PersonalData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that name a student: whatever stands in columns of direct identifiers. Words of fewer
 * than {@value #SHORTEST} characters are left out; they would be found everywhere.
 */
final class NamingWords {
  private static final int SHORTEST = 3;

  private final Set<String> words = new LinkedHashSet<>();

  private NamingWords() {}

  static NamingWords of(List<SubjectTable> tables, long student, Connection connection)
      throws SQLException {
    NamingWords found = new NamingWords();
    for (SubjectTable table : tables) {
      for (DescribedColumn column : table.table().columns()) {
        if (column.personalData() == PersonalData.DIRECT_IDENTIFIER
            && column.about() == DataSubject.STUDENT) {
          found.read(table, column.name(), student, connection);
        }
      }
    }
    return found;
  }

  private void read(SubjectTable table, String column, long student, Connection connection)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select %s from %s where %s".formatted(column, table.name(), table.condition()))) {
      query.setLong(1, student);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String word = rows.getString(1);
          if (word != null && word.length() >= SHORTEST) {
            words.add(lower(word));
          }
        }
      }
    }
  }

  Set<String> all() {
    return words;
  }

  /**
   * Whether a text has one of the words, not as a part of a longer one; letter case is the same.
   */
  boolean in(String text) {
    String lower = lower(text);
    return words.stream().anyMatch(word -> has(lower, word));
  }

  private static boolean has(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
