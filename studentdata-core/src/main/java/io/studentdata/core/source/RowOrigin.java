package io.studentdata.core.source;

import java.util.List;

/**
 * Where a row stands in its source.
 *
 * @param file the file's name (without its folder), or the query's
 * @param line the line the row starts at, counted from 1 with the header, or the row of a query's
 *     result, counted from 1; 0 where there are neither
 * @param columns the column names, in file order
 * @param cells the row as it stood, in file order
 */
public record RowOrigin(String file, long line, List<String> columns, List<String> cells) {
  @Override
  public String toString() {
    return line > 0 ? file + " line " + line : file;
  }
}
