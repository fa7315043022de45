package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of Liquibase's formatted SQL that the warehouse's change log uses: {@code
 * --changeset author:id dbms:…}, {@code --property name:… value:… dbms:…}, {@code --rollback},
 * {@code --comment}, and statements that end with a semicolon at the end of a line.
 */
final class ChangeLog {
  private static final Pattern CHANGE_SET =
      Pattern.compile("--\\s*changeset\\s+([^:\\s]+):(\\S+)(?:\\s+dbms:(\\S+))?");
  private static final Pattern PROPERTY =
      Pattern.compile("--\\s*property\\s+name:(\\S+)\\s+value:(\\S+)(?:\\s+dbms:(\\S+))?");
  private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(?:\\n|$)");

  private ChangeLog() {}

  /**
   * The change sets of a file, in order.
   *
   * @param file the file's name, for messages and bookkeeping
   * @param text the file's text
   * @param dbms the database, as Liquibase calls it
   */
  static List<ChangeSet> parse(String file, String text, String dbms) {
    Map<String, String> properties = new HashMap<>();
    List<ChangeSet> sets = new ArrayList<>();
    String author = "";
    String id = "";
    boolean isForOthers = false;
    StringBuilder body = new StringBuilder();
    for (String line : text.lines().map(String::stripTrailing).toList()) {
      Matcher begin = CHANGE_SET.matcher(line);
      Matcher property = PROPERTY.matcher(line);
      if (begin.matches()) {
        addTo(sets, author, id, file, body);
        author = begin.group(1);
        id = begin.group(2);
        isForOthers = !isFor(dbms, begin.group(3));
      } else if (property.matches()) {
        if (isFor(dbms, property.group(3))) {
          properties.put(property.group(1), property.group(2));
        }
      } else if (line.matches("--\\s*(?:changeset|property)\\b.*")) {
        throw new DatabaseException(
            "Cannot read %s: '%s' has an attribute that is not known here (expected dbms)"
                .formatted(file, line));
      } else if (!isForOthers && !line.startsWith("--") && !line.isEmpty()) {
        body.append(fill(line, properties, file)).append('\n');
      }
    }
    addTo(sets, author, id, file, body);
    return sets;
  }

  private static boolean isFor(String dbms, @Nullable String attribute) {
    return attribute == null || List.of(attribute.split(",")).contains(dbms);
  }

  private static void addTo(
      List<ChangeSet> sets, String author, String id, String file, StringBuilder body) {
    List<String> statements =
        END_OF_STATEMENT
            .splitAsStream(body)
            .map(String::strip)
            .filter(statement -> !statement.isEmpty())
            .toList();
    body.setLength(0);
    if (statements.isEmpty()) {
      return;
    }
    if (id.isEmpty()) {
      throw new DatabaseException(
          "Cannot read %s: it has SQL before its first --changeset. Put the SQL into a change set"
              .formatted(file));
    }
    sets.add(new ChangeSet(author, id, file, statements));
  }

  private static String fill(String line, Map<String, String> properties, String file) {
    return Pattern.compile("\\$\\{(\\w+)}")
        .matcher(line)
        .replaceAll(
            match -> {
              String value = properties.get(match.group(1));
              if (value == null) {
                throw new DatabaseException(
                    "Cannot read %s: %s has no --property for this database"
                        .formatted(file, match.group()));
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
