package io.studentdata.warehouse.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the common table expressions of derived tables to the front of their statement, the one
 * place where T-SQL takes them: {@code insert into t select a from (with c as (…) select a from c)
 * d} becomes {@code with c as (…) insert into t select a from (select a from c) d}. Their names
 * must differ within the statement.
 */
final class CommonTables {
  private static final Pattern TOKEN =
      Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|[A-Za-z_#]\\w*|[^\\s\\w]");

  private CommonTables() {}

  /** The statement with all of its common table expressions in front. */
  static String inFront(String sql) {
    List<Token> tokens = tokens(sql);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("with") && tokens.get(i - 1).is("(")) {
        int body = endOfList(tokens, i + 1);
        String list = sql.substring(tokens.get(i).end(), tokens.get(body).start()).strip();
        String rest =
            sql.substring(0, tokens.get(i).start()) + sql.substring(tokens.get(body).start());
        return inFront(prepend(list, rest));
      }
    }
    return sql;
  }

  private static String prepend(String list, String statement) {
    List<Token> tokens = tokens(statement);
    if (tokens.get(0).is("with")) {
      return "with " + list + ",\n" + statement.substring(tokens.get(0).end()).strip();
    }
    return "with " + list + "\n" + statement.strip();
  }

  /** Where the SELECT begins that follows a list of {@code name as (…), …}. */
  private static int endOfList(List<Token> tokens, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
        if (depth == 0 && !tokens.get(i + 1).is(",") && !tokens.get(i + 1).is("as")) {
          return i + 1;
        }
      }
    }
    throw new IllegalArgumentException("A WITH without a SELECT: " + tokens.get(from).text());
  }

  /** Words, texts and marks, without comments. */
  private static List<Token> tokens(String sql) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      if (!token.group().startsWith("--")) {
        tokens.add(new Token(token.group().toLowerCase(Locale.ROOT), token.start(), token.end()));
      }
    }
    return tokens;
  }

  private record Token(String text, int start, int end) {
    boolean is(String other) {
      return text.equals(other);
    }
  }
}
