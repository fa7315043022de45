package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Carries deletions out, with all that hangs on them. For one thread, within one transaction. */
public final class Deletions {
  private final ChangeBatch batch;
  private final Cascade cascade;
  private final DeletedEvents events;

  /** What became of a deletion. */
  public enum Outcome {
    /** What it is about was there, and is gone. */
    DELETED,
    /** The store does not have what it is about. */
    ABSENT,
    /** This unit of work was given what it is about, too, which therefore stays. */
    RETURNED,
    /** This unit of work had brought what it is about; it is as if neither had been there. */
    TAKEN_BACK,
    /** It is about a student who was erased. */
    ERASED,
    /** It cannot be carried out. */
    REFUSED
  }

  /**
   * What became of some deletions.
   *
   * @param outcomes one for each, in their order
   * @param refused why some could not be carried out
   */
  public record Carried(List<Outcome> outcomes, List<MappedRows.Refused> refused) {}

  /**
   * Deletes as part of a batch.
   *
   * @param touched is told the {@link UseKey} of each use whose events were deleted
   */
  public Deletions(ChangeBatch batch, LongConsumer touched) {
    this.batch = batch;
    this.cascade = new Cascade(batch);
    this.events = new DeletedEvents(batch, touched);
  }

  /** Whether something else may have to go before, so that it is to be carried out last. */
  public static boolean isContainer(Deletion deletion) {
    return DeletedKinds.CONTAINERS.stream().anyMatch(kind -> kind.type().isInstance(deletion));
  }

  /** Carries some deletions out, what depends on others first. */
  public Carried carryOut(List<Deletion> deletions) throws SQLException {
    Result result = new Result(deletions);
    for (DeletedKind<?> kind : DeletedKinds.ALL_BUT_CONTAINERS) {
      carryOut(kind, result);
    }
    for (DeletedKind<?> kind : DeletedKinds.CONTAINERS) {
      carryOut(kind, result);
    }
    return new Carried(List.copyOf(result.outcomes), List.copyOf(result.refused));
  }

  private <D extends Deletion> void carryOut(DeletedKind<D> kind, Result result)
      throws SQLException {
    List<Integer> places = new ArrayList<>();
    List<D> mine = new ArrayList<>();
    for (int i = 0; i < result.deletions.size(); i++) {
      if (kind.type().isInstance(result.deletions.get(i))) {
        places.add(i);
        mine.add(kind.type().cast(result.deletions.get(i)));
      }
    }
    if (mine.isEmpty()) {
      return;
    }
    TableWriter writer = batch.writer(kind.table());
    Map<Long, Integer> rows = rows(kind, writer, mine, places, result);
    Set<Long> kept = kept(kind, rows.keySet());
    for (Map.Entry<Long, Integer> row : rows.entrySet()) {
      if (kept.contains(row.getKey())) {
        D deletion = kind.type().cast(result.deletions.get(row.getValue()));
        DeletedKind.Block<D> block = kind.block().orElseThrow();
        result.refuse(
            row.getValue(), block.what(), block.id().apply(deletion).value(), block.expected());
      }
    }
    rows.keySet().removeAll(kept);
    if (kind.table().equals(StoreTables.INTERACTION_EVENT)) {
      Set<Long> fresh = events.delete(rows.keySet());
      for (Map.Entry<Long, Integer> row : rows.entrySet()) {
        if (fresh.contains(row.getKey())) {
          result.outcomes.set(row.getValue(), Outcome.TAKEN_BACK);
        }
      }
    } else {
      cascade.delete(kind.table(), rows.keySet());
    }
  }

  /** The keys of the rows that are there and may go, with the places of their deletions. */
  private <D extends Deletion> Map<Long, Integer> rows(
      DeletedKind<D> kind, TableWriter writer, List<D> mine, List<Integer> places, Result result)
      throws SQLException {
    List<@Nullable Object @Nullable []> keys = kind.keys().of(mine, batch);
    List<Integer> known = new ArrayList<>();
    List<@Nullable Object[]> knownKeys = new ArrayList<>();
    for (int i = 0; i < mine.size(); i++) {
      @Nullable Object[] key = keys.get(i);
      Optional<StudentId> student = kind.student().apply(mine.get(i));
      if (student.isPresent() && batch.erased().contains(student.get())) {
        result.outcomes.set(places.get(i), Outcome.ERASED);
      } else if (key != null) {
        known.add(places.get(i));
        knownKeys.add(key);
      }
    }
    List<@Nullable Long> found = writer.find(knownKeys);
    Map<Long, Integer> rows = new LinkedHashMap<>();
    for (int i = 0; i < known.size(); i++) {
      Long row = found.get(i);
      if (row != null && kind.mayReturn() && writer.wasGiven(row)) {
        result.outcomes.set(known.get(i), Outcome.RETURNED);
      } else if (row != null && rows.putIfAbsent(row, known.get(i)) == null) {
        result.outcomes.set(known.get(i), Outcome.DELETED);
      }
    }
    return rows;
  }

  /** Those that other rows need. */
  private Set<Long> kept(DeletedKind<?> kind, Collection<Long> rows) throws SQLException {
    Set<Long> kept = new HashSet<>();
    if (kind.block().isPresent()) {
      Table table = kind.block().get().table();
      String column = kind.block().get().column();
      String sql =
          "select distinct %1$s from %2$s where %1$s in (%3$s)"
              .formatted(column, table.name(), InQuery.marks());
      try (InQuery query = new InQuery(batch.connection(), sql, ColumnType.BIGINT)) {
        query.forEach(rows, row -> kept.add(row.getLong(1)));
      }
    }
    return kept;
  }

  private static final class Result {
    private final List<Deletion> deletions;
    private final List<Outcome> outcomes;
    private final List<MappedRows.Refused> refused = new ArrayList<>();

    Result(List<Deletion> deletions) {
      this.deletions = deletions;
      this.outcomes =
          new ArrayList<>(java.util.Collections.nCopies(deletions.size(), Outcome.ABSENT));
    }

    void refuse(int place, String column, String value, String expected) {
      outcomes.set(place, Outcome.REFUSED);
      refused.add(new MappedRows.Refused(place, column, value, expected));
    }
  }
}
