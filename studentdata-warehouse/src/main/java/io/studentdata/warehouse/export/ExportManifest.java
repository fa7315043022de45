package io.studentdata.warehouse.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that says what an export holds, {@code manifest.json}. */
final class ExportManifest {
  private static final String NAME = "manifest.json";
  private static final String FORMAT = "studentdata star export 1";

  private ExportManifest() {}

  /** Whether a directory is an export. */
  static boolean isIn(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    return Files.isRegularFile(file) && Files.readString(file).contains("\"" + FORMAT + "\"");
  }

  static void write(ExportReport report, Path directory) throws IOException {
    try (OutputStream to = Files.newOutputStream(directory.resolve(NAME));
        JsonGenerator json =
            JsonFactory.builder()
                .build()
                .createGenerator(to, JsonEncoding.UTF8)
                .useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("exportedAt", report.exportedAt().toString());
      json.writeNumberField("loadId", report.loadId());
      json.writeArrayFieldStart("tables");
      for (ExportedTable table : report.tables()) {
        table(table, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void table(ExportedTable table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", table.table());
    json.writeNumberField("rows", table.rows());
    json.writeArrayFieldStart("partitionedBy");
    if (table.partitioned()) {
      json.writeString("term_code");
    }
    json.writeEndArray();
    json.writeArrayFieldStart("columns");
    for (ExportedColumn column : table.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("type", column.type());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("files");
    for (ExportedFile file : table.files()) {
      json.writeStartObject();
      json.writeStringField("path", file.path());
      json.writeNumberField("rows", file.rows());
      json.writeNumberField("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
