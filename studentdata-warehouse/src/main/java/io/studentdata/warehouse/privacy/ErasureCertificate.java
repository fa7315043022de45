package io.studentdata.warehouse.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Says that an erasure reached the warehouse, to be printed, handed out and kept: it counts, and
 * does not say who it was about. Immutable.
 *
 * @param request the number of the erasure in the store's {@code erasure_request}, if it has one
 * @param erasedAt when the student was erased in the store
 * @param certifiedAt when the warehouse was found to have nothing of the student
 * @param loadId the last load by then, by its number in {@code etl_run}
 * @param deletedInStore rows deleted in the store, by table
 * @param anonymisedInStore rows kept in the store without what pointed to the student, by table;
 *     the warehouse has them likewise
 * @param removedFromWarehouse rows about the student that the warehouse had and has no more, by
 *     table; only tables that had some
 * @param exports directories of exports in which the student is not either
 */
public record ErasureCertificate(
    OptionalLong request,
    Instant erasedAt,
    Instant certifiedAt,
    long loadId,
    Map<String, Long> deletedInStore,
    Map<String, Long> anonymisedInStore,
    Map<String, Long> removedFromWarehouse,
    List<Path> exports) {

  /** Copies the maps, in their order, and the list. */
  public ErasureCertificate {
    deletedInStore = copy(deletedInStore);
    anonymisedInStore = copy(anonymisedInStore);
    removedFromWarehouse = copy(removedFromWarehouse);
    exports = List.copyOf(exports);
  }

  /** The certificate to print, several lines. */
  public String text() {
    StringBuilder text = new StringBuilder("Certificate of erasure\n\n");
    request.ifPresent(number -> text.append("Request      %d%n".formatted(number)));
    text.append("Erased       ").append(erasedAt).append(" (UTC)\n");
    text.append("Certified    ").append(certifiedAt).append(" (UTC), after load ");
    text.append(loadId).append("\n");
    section(text, "Deleted in the operational store", deletedInStore);
    section(text, "Kept there without what pointed to the person", anonymisedInStore);
    section(text, "Removed from the warehouse, where nothing is left", removedFromWarehouse);
    if (!exports.isEmpty()) {
      text.append("\nNot in these exports of the warehouse\n");
      exports.forEach(export -> text.append("  ").append(export).append('\n'));
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** The certificate as a JSON object. */
  public String json() {
    StringWriter to = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(to).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", "studentdata erasure certificate 1");
      if (request.isPresent()) {
        json.writeNumberField("request", request.getAsLong());
      }
      json.writeStringField("erasedAt", erasedAt.toString());
      json.writeStringField("certifiedAt", certifiedAt.toString());
      json.writeNumberField("loadId", loadId);
      counts(json, "deletedInStore", deletedInStore);
      counts(json, "anonymisedInStore", anonymisedInStore);
      counts(json, "removedFromWarehouse", removedFromWarehouse);
      json.writeArrayFieldStart("exports");
      for (Path export : exports) {
        json.writeString(export.toString());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toString();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> rows)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> table : rows.entrySet()) {
      json.writeNumberField(table.getKey(), table.getValue());
    }
    json.writeEndObject();
  }

  private static void section(StringBuilder text, String title, Map<String, Long> rows) {
    if (rows.isEmpty()) {
      return;
    }
    text.append('\n').append(title).append('\n');
    rows.forEach((table, count) -> text.append("  %-32s %,8d rows%n".formatted(table, count)));
  }

  private static Map<String, Long> copy(Map<String, Long> rows) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }
}
