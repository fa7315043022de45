package io.studentdata.core.db;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads named SQL as a query window on SQL Server does, where parameters are written {@code @name}.
 * A file declares them in one statement with values to try it with; that statement is left out
 * here, so the same file runs on the other databases. Stateless.
 */
public final class TransactSql implements SqlParser {
  private static final Pattern DECLARATION = Pattern.compile("(?im)^declare\\s[^;]*;");
  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"[^\"]*\"|@@\\w+|@(?<name>\\w+)|(?<mark>\\?)",
          Pattern.DOTALL);

  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    String body = DECLARATION.matcher(sql).replaceFirst("");
    ParsedSql.Builder parsed = ParsedSql.builder();
    Matcher token = TOKEN.matcher(body);
    int done = 0;
    while (token.find()) {
      String name = token.group("name");
      if (name != null) {
        parsed.append(body.substring(done, token.start())).appendNamedParameter(name);
      } else if (token.group("mark") != null) {
        parsed.append(body.substring(done, token.start())).appendPositionalParameter();
      } else {
        parsed.append(body.substring(done, token.end()));
      }
      done = token.end();
    }
    return parsed.append(body.substring(done)).build();
  }

  @Override
  public String nameParameter(String rawName, StatementContext context) {
    return "@" + rawName;
  }
}
