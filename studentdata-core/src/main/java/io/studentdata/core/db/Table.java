package io.studentdata.core.db;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a table of the store: enough to find rows by their natural key and to write
 * them. Every table has a {@code bigint} key of its own and a {@code batch_id}; names are constants
 * of the library, never input.
 *
 * @param name the table's name; its sequence is {@code <name>_seq}
 * @param id the column of its own key
 * @param blockSize how many keys a sequence value stands for
 * @param key the natural key; the first column is selective and leads a unique index
 * @param values the other columns
 */
public record Table(String name, String id, int blockSize, List<Column> key, List<Column> values) {

  /** Makes the lists immutable. */
  public Table {
    key = List.copyOf(key);
    values = List.copyOf(values);
  }

  /** Natural key, then values: the order in which rows are handed over. */
  public List<Column> columns() {
    List<Column> all = new ArrayList<>(key);
    all.addAll(values);
    return all;
  }

  /** The own key, the columns and the batch: what an insert has values for. */
  List<String> insertColumns() {
    return Stream.concat(
            Stream.concat(Stream.of(id), columns().stream().map(Column::name)),
            Stream.of("batch_id"))
        .toList();
  }

  /** Inserts a row. */
  String insert() {
    List<String> names = insertColumns();
    return "insert into %s (%s) values (%s)"
        .formatted(name, String.join(", ", names), marks(names.size()));
  }

  /** Sets the values and the batch of the row with an own key, if it is of the batch it was. */
  String update() {
    return "update %s set %sbatch_id = ? where %s = ? and batch_id = ?"
        .formatted(
            name, values.stream().map(c -> c.name() + " = ?, ").collect(Collectors.joining()), id);
  }

  /** Changes nothing of the row with an own key, but keeps others from changing it till the end. */
  public String lock() {
    return "update %s set batch_id = batch_id where %s = ?".formatted(name, id);
  }

  /** The same for rows with any of so many own keys. */
  public String lockIn(int count) {
    return "update %s set batch_id = batch_id where %s in (%s)".formatted(name, id, marks(count));
  }

  /** Deletes the row with an own key, if it is of the batch it was. */
  String delete() {
    return "delete from %s where %s = ? and batch_id = ?".formatted(name, id);
  }

  /** Selects own key, batch and columns of the rows whose first key column is one of so many. */
  String selectIn(int count) {
    return "select %s, batch_id, %s from %s where %s in (%s)"
        .formatted(
            id,
            columns().stream().map(Column::name).collect(Collectors.joining(", ")),
            name,
            key.get(0).name(),
            marks(count));
  }

  private static String marks(int count) {
    return String.join(", ", java.util.Collections.nCopies(count, "?"));
  }
}
