package io.studentdata.core.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DataSubject;
import io.studentdata.core.schema.DescribedColumn;
import io.studentdata.core.schema.DescribedTable;
import io.studentdata.core.schema.PersonalData;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as it is exported: without names of staff, with the ids of what its keys lead to. */
final class ExportedTable {
  private final SubjectTable subject;
  private final List<DescribedColumn> columns;
  private final Map<String, DescribedTable> named = new LinkedHashMap<>();

  ExportedTable(SubjectTable subject, DataDictionary dictionary) {
    this.subject = subject;
    this.columns =
        subject.table().columns().stream().filter(column -> !namesStaff(column)).toList();
    for (DescribedColumn column : columns) {
      dictionary
          .keyedBy(column.name())
          .filter(target -> target.column("source_id").filter(id -> !names(id)).isPresent())
          .filter(target -> !target.name().equals(subject.name()))
          .ifPresent(target -> named.put(column.name(), target));
    }
  }

  private static boolean names(DescribedColumn column) {
    return column.personalData() == PersonalData.DIRECT_IDENTIFIER;
  }

  private static boolean namesStaff(DescribedColumn column) {
    return names(column) && column.about() == DataSubject.STAFF;
  }

  String name() {
    return subject.name();
  }

  String meaning() {
    return subject.table().meaning();
  }

  List<DescribedColumn> columns() {
    return columns;
  }

  /** Selects the student's rows, by the student's key. */
  String select() {
    List<String> cells =
        new ArrayList<>(columns.stream().map(column -> "own." + column.name()).toList());
    StringBuilder joins = new StringBuilder();
    named.forEach(
        (column, target) -> {
          cells.add(target.name() + ".source_id");
          joins.append(" left join ").append(target.name()).append(" on ");
          joins.append(target.name()).append('.').append(column);
          joins.append(" = own.").append(column);
        });
    return cells.stream().collect(Collectors.joining(", ", "select ", " from "))
        + subject.name()
        + " own"
        + joins
        + " where own."
        + subject.condition()
        + " order by own."
        + subject.key();
  }

  /** Writes the present row as an object. */
  void write(ResultSet row, JsonGenerator json) throws SQLException, IOException {
    ResultSetMetaData types = row.getMetaData();
    json.writeStartObject();
    int cell = 0;
    for (DescribedColumn column : columns) {
      json.writeFieldName(column.name());
      cell++;
      write(value(row, cell, types.getColumnType(cell)), json);
    }
    for (String column : named.keySet()) {
      json.writeFieldName(column.replaceFirst("_id$", "") + "_source_id");
      write(row.getString(++cell), json);
    }
    json.writeEndObject();
  }

  private static @Nullable Object value(ResultSet row, int cell, int type) throws SQLException {
    return switch (type) {
      case Types.DATE -> row.getObject(cell, LocalDate.class);
      case Types.TIMESTAMP -> row.getObject(cell, LocalDateTime.class); // UTC throughout
      case Types.DECIMAL, Types.NUMERIC -> row.getBigDecimal(cell);
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT ->
          row.getObject(cell) == null ? null : row.getLong(cell);
      case Types.DOUBLE, Types.FLOAT, Types.REAL ->
          row.getObject(cell) == null ? null : row.getDouble(cell);
      default -> row.getString(cell);
    };
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof LocalDateTime time) {
      json.writeString(time + "Z");
    } else {
      json.writeString(value.toString());
    }
  }
}
