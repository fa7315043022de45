package io.studentdata.core.source.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.studentdata.core.source.SourceRow;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What can be done with each format at the least: its cells, tokens or columns. */
final class Parses {
  private static final int BUFFER = 1 << 16;

  private Parses() {}

  /** Rows of a file split into cells, without the header. */
  static long cells(Path file) throws IOException {
    long rows = 0;
    try (Reader reader =
            new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), BUFFER);
        CSVParser parser =
            CSVParser.builder().setFormat(CSVFormat.RFC4180).setReader(reader).get()) {
      for (CSVRecord row : parser) {
        rows += row.size() > 1 ? 1 : 0;
      }
    }
    return rows - 1;
  }

  /** Documents of a file; all texts are decoded, as nothing can be done with them otherwise. */
  static long tokens(Path file) throws IOException {
    long documents = 0;
    long length = 0;
    int depth = 0;
    try (JsonParser parser =
        new JsonFactory()
            .createParser(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          documents += depth++ == 0 ? 1 : 0;
        } else if (token.isStructEnd()) {
          depth--;
        } else {
          length += parser.getText().length();
        }
      }
    }
    return length > 0 ? documents : 0;
  }

  /** Rows of a query, each column with the getter of its type. */
  static long columns(DataSource database, String query) throws SQLException {
    long rows = 0;
    long length = 0;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(5_000);
      try (ResultSet row = statement.executeQuery(query)) {
        while (row.next()) {
          length += row.getString(1).length() + row.getString(2).length();
          length += row.getString(3).length() + row.getDate(4).getTime() % 2 + row.getInt(5);
          rows++;
        }
      }
    }
    return length > 0 ? rows : 0;
  }

  /** Good rows of a stream. */
  static <T> long records(Supplier<Stream<SourceRow<T>>> opened) {
    try (Stream<SourceRow<T>> rows = opened.get()) {
      return rows.filter(SourceRow.Valid.class::isInstance).count();
    }
  }
}
