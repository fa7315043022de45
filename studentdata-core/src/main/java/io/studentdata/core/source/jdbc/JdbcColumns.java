package io.studentdata.core.source.jdbc;

import io.studentdata.core.source.SourceFormatException;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of a query's result. Letter case of their names does not count. */
final class JdbcColumns {
  private final String query;
  private final List<String> names;
  private final String[] keys;

  private JdbcColumns(String query, List<String> names) {
    this.query = query;
    this.names = List.copyOf(names);
    this.keys = names.stream().map(JdbcColumns::key).toArray(String[]::new);
    for (int i = 0; i < keys.length; i++) {
      if (position(keys[i]) < i) {
        throw new SourceFormatException(
            "Cannot read %s: two columns are called %s. Give one of them another name, with 'as'"
                .formatted(query, names.get(i)));
      }
    }
  }

  /**
   * The columns of {@code result}, the query for {@code kind}.
   *
   * @throws SourceFormatException if one that is needed is missing, or two have one name
   */
  static JdbcColumns of(JdbcRecord<?> kind, ResultSetMetaData result) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= result.getColumnCount(); i++) {
      names.add(result.getColumnLabel(i));
    }
    JdbcColumns columns = new JdbcColumns("the query for " + kind.name(), names);
    List<String> missing =
        kind.required().stream().filter(each -> columns.position(each) < 0).toList();
    if (!missing.isEmpty()) {
      throw new SourceFormatException(
          "Cannot read %s: column %s missing (found %s). Name the columns in the query, as in 'STUDENT_NO as id'"
              .formatted(
                  columns.query,
                  String.join(", ", missing) + (missing.size() == 1 ? " is" : " are"),
                  String.join(", ", names)));
    }
    return columns;
  }

  /** What the query is called in messages. */
  String query() {
    return query;
  }

  /** The names as the query gives them. */
  List<String> names() {
    return names;
  }

  /** The names that {@code kind} makes nothing of, but for the {@code increasing} one. */
  List<String> unknownTo(JdbcRecord<?> kind, String increasing) {
    return names.stream()
        .filter(
            name ->
                !name.equalsIgnoreCase(increasing)
                    && !kind.required().contains(key(name))
                    && !kind.optional().contains(key(name)))
        .toList();
  }

  /** Counted from 0; negative where there is no such column. */
  int position(String name) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(name)) { // of so few names, faster than a map
        return i;
      }
    }
    return -1;
  }

  /** The one object of its text, as the names that are asked for are. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).intern();
  }
}
