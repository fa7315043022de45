package io.studentdata.core.schema;

import io.studentdata.core.db.DatabaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What every table and column of the store means, its unit, and what kind of personal data it
 * holds. Read from {@code data-dictionary.txt} beside the change log; a test holds it to the
 * migrated schema. Types, keys and references are the database's to tell. Immutable.
 */
public final class DataDictionary {
  private static final String FILE = "data-dictionary.txt";

  private final List<DescribedTable> tables;

  private DataDictionary(List<DescribedTable> tables) {
    this.tables = List.copyOf(tables);
  }

  /**
   * Reads the dictionary of this version of the store.
   *
   * @throws DatabaseException if the jar lacks it
   */
  public static DataDictionary load() {
    try (InputStream in = DataDictionary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new DatabaseException(
            "Cannot find %s beside %s. The jar is incomplete: build it again"
                .formatted(FILE, DataDictionary.class.getName()));
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  /** Reads a dictionary's text. */
  static DataDictionary parse(String text) {
    DictionaryText read = new DictionaryText();
    text.lines().forEach(read::line);
    return new DataDictionary(read.tables());
  }

  /** All tables, those of an area together. */
  public List<DescribedTable> tables() {
    return tables;
  }

  /** The table of a name; empty where the store has none such. */
  public Optional<DescribedTable> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * The table that a column of this name is the key of, whose rows other tables name by it; empty
   * for a column that names no row.
   */
  public Optional<DescribedTable> keyedBy(String columnName) {
    return columnName.endsWith("_id")
        ? tables.stream()
            .filter(table -> table.columns().get(0).name().equals(columnName))
            .findFirst()
        : Optional.empty();
  }
}
