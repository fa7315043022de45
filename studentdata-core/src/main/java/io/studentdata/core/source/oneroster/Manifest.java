package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.CsvTable;
import io.studentdata.core.source.csv.RowMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What manifest.csv says about a delivery.
 *
 * @param properties by their names, whatever the letter case
 */
record Manifest(Map<String, String> properties) {
  /** The file's name. */
  static final String FILE = "manifest.csv";

  private static final CsvTable TABLE = new CsvTable(FILE, "", List.of("propertyName", "value"));
  private static final int LONGEST = 1_000;
  private static final String VERSION = "oneroster.version";

  /** How a file comes. */
  enum Mode {
    ABSENT,
    /** All there is. */
    BULK,
    /** What changed. */
    DELTA
  }

  /**
   * Reads the manifest of a delivery; none where it has none.
   *
   * @throws SourceFormatException if it is of a version that is not known, or cannot be read
   */
  static Optional<Manifest> of(CsvBundle bundle) {
    if (!bundle.has(FILE)) {
      return Optional.empty();
    }
    Map<String, String> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    try (Stream<SourceRow<Map.Entry<String, String>>> rows =
        TABLE.rows(bundle, Manifest::property)) {
      rows.forEach(
          row -> {
            if (row instanceof SourceRow.Invalid<?> invalid) {
              throw new SourceFormatException(
                  "Cannot read %s. Correct the line".formatted(invalid.problem().message()));
            }
            if (row instanceof SourceRow.Valid<Map.Entry<String, String>> valid) {
              properties.put(valid.item().getKey(), valid.item().getValue());
            }
          });
    }
    Manifest manifest = new Manifest(properties);
    manifest.checkVersion();
    return Optional.of(manifest);
  }

  private static RowMapper<Map.Entry<String, String>> property(CsvHeader header) {
    int name = header.position("propertyName");
    int value = header.position("value");
    return row -> Map.entry(row.text(name, LONGEST), value(row, value));
  }

  private static String value(CsvRow row, int column) {
    String value = row.optional(column, LONGEST);
    return value == null ? "" : value;
  }

  private void checkVersion() {
    String version = properties.getOrDefault(VERSION, "");
    if (!version.equals("1.1") && !version.equals("1.2")) {
      throw new SourceFormatException(
          "Cannot read %s: %s is '%s' (expected 1.1 or 1.2). Export the files in one of these versions"
              .formatted(FILE, VERSION, version));
    }
  }

  /**
   * How a file comes; none where the manifest does not list it.
   *
   * @throws SourceFormatException if the manifest says something else
   */
  Optional<Mode> mode(String listedAs) {
    String property = "file." + listedAs;
    String mode = properties.get(property);
    if (mode == null) {
      return Optional.empty();
    }
    return switch (mode.toLowerCase(Locale.ROOT)) {
      case "absent" -> Optional.of(Mode.ABSENT);
      case "bulk" -> Optional.of(Mode.BULK);
      case "delta" -> Optional.of(Mode.DELTA);
      default ->
          throw new SourceFormatException(
              "Cannot read %s: %s is '%s' (expected absent, bulk or delta). Correct the line"
                  .formatted(FILE, property, mode));
    };
  }
}
