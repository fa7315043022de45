package io.studentdata.core.privacy;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DescribedColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The JSON of one export. For one thread. */
final class ExportDocument implements AutoCloseable {
  private final DataDictionary dictionary;
  private final JsonGenerator json;

  ExportDocument(DataDictionary dictionary, OutputStream to) throws IOException {
    this.dictionary = dictionary;
    this.json =
        JsonFactory.builder()
            .build()
            .createGenerator(to, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT) // cut off, it is no JSON
            .useDefaultPrettyPrinter();
  }

  /** Writes all rows of the student who is {@code key} in the store. */
  ExportReport write(UUID store, StudentId student, long key, Connection connection)
      throws SQLException, IOException {
    json.writeStartObject();
    json.writeStringField("format", "studentdata subject export 1");
    json.writeStringField("exportedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.writeStringField("store", store.toString());
    json.writeObjectFieldStart("student");
    json.writeStringField("system", student.system());
    json.writeStringField("id", student.value());
    json.writeEndObject();
    json.writeArrayFieldStart("tables");
    Map<String, Long> rows = new LinkedHashMap<>();
    for (SubjectTable table : SubjectTable.in(dictionary)) {
      rows.put(table.name(), write(new ExportedTable(table, dictionary), key, connection));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    return new ExportReport(rows);
  }

  private long write(ExportedTable table, long student, Connection connection)
      throws SQLException, IOException {
    json.writeStartObject();
    json.writeStringField("table", table.name());
    json.writeStringField("meaning", table.meaning());
    json.writeArrayFieldStart("columns");
    for (DescribedColumn column : table.columns()) {
      describe(column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    long count = 0;
    try (PreparedStatement query = connection.prepareStatement(table.select())) {
      query.setLong(1, student);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          table.write(rows, json);
          count++;
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    return count;
  }

  private void describe(DescribedColumn column) throws IOException {
    json.writeStartObject();
    json.writeStringField("column", column.name());
    json.writeStringField("personalData", column.personalData().name());
    if (column.unit().isPresent()) {
      json.writeStringField("unit", column.unit().get());
    }
    json.writeStringField("meaning", column.meaning());
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
