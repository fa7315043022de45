package io.studentdata.core.mapping;

import io.studentdata.core.db.Table;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of deletion: what it is about and what may keep it from being carried out.
 *
 * @param type the kind
 * @param table whose row goes
 * @param keys finds the rows
 * @param student whom it is about, where it is about somebody
 * @param mayReturn whether the same delivery may end it and begin it again
 * @param block what may still need it
 * @param <D> the kind
 */
record DeletedKind<D extends Deletion>(
    Class<D> type,
    Table table,
    NaturalKeys<D> keys,
    Function<D, Optional<StudentId>> student,
    boolean mayReturn,
    Optional<Block<D>> block) {

  /** Finds the natural keys of the rows that deletions are about. */
  @FunctionalInterface
  interface NaturalKeys<D> {
    /** A key for each; null where something that it is made of is not in the store. */
    List<@Nullable Object @Nullable []> of(List<D> deletions, ChangeBatch batch)
        throws SQLException;
  }

  /**
   * Rows that keep the one they name.
   *
   * @param table theirs
   * @param column theirs that names it
   * @param what it is called, such as {@code term}
   * @param id its id
   * @param expected what may be deleted
   */
  record Block<D>(
      Table table, String column, String what, Function<D, SourceId> id, String expected) {}

  /** A kind that is known by an id of its source. */
  static <D extends Deletion> DeletedKind<D> byId(
      Class<D> type, Table table, Function<D, ? extends SourceId> id) {
    return new DeletedKind<>(
        type,
        table,
        (deletions, batch) -> deletions.stream().map(each -> key(id.apply(each))).toList(),
        any -> Optional.empty(),
        false,
        Optional.empty());
  }

  /** A kind that is known by what it lies between. */
  static <D extends Deletion> DeletedKind<D> byParts(
      Class<D> type, Table table, NaturalKeys<D> keys) {
    return new DeletedKind<>(type, table, keys, any -> Optional.empty(), true, Optional.empty());
  }

  DeletedKind<D> about(Function<D, StudentId> whom) {
    return new DeletedKind<>(
        type, table, keys, each -> Optional.of(whom.apply(each)), mayReturn, block);
  }

  DeletedKind<D> keptBy(
      Table by, String column, String what, Function<D, SourceId> id, String expected) {
    return new DeletedKind<>(
        type,
        table,
        keys,
        student,
        mayReturn,
        Optional.of(new Block<>(by, column, what, id, expected)));
  }

  private static @Nullable Object @Nullable [] key(SourceId id) {
    return new @Nullable Object[] {id.value(), id.system()};
  }
}
