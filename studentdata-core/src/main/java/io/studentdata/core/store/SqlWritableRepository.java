package io.studentdata.core.store;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.Mapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** What the repositories share that write through a {@link Mapping}. */
class SqlWritableRepository<T> extends SqlRepository<T> implements WritableRepository<T> {
  private static final int CHUNK = 5_000;

  private final Mapping<T> mapping;

  SqlWritableRepository(SqlStore store, Class<?> owner, RowMapper<T> mapper, Mapping<T> mapping) {
    super(store, owner, mapper);
    this.mapping = mapping;
  }

  @Override
  public void saveAll(Collection<? extends T> items) {
    List<T> all = List.copyOf(items);
    if (!all.isEmpty()) {
      store().write(does("save to"), batch -> saveAll(all, batch));
    }
  }

  @Override
  public void update(Versioned<T> changed) {
    store()
        .write(
            does("update"),
            batch -> {
              @Nullable Object[] row = rows(List.of(changed.item()), batch).get(0);
              return batch.writer(mapping.table()).replace(row, changed.version());
            });
  }

  @Override
  public boolean delete(T item) {
    return store()
        .write(
            does("delete from"),
            batch -> {
              List<Long> gone = batch.writer(mapping.table()).delete(rows(List.of(item), batch));
              gone.forEach(id -> batch.deleted(mapping.table(), id));
              return !gone.isEmpty();
            });
  }

  /** The same as {@code list}, taking note of the versions read. */
  @Override
  final List<T> list(String statement, Map<String, ?> parameters) {
    return versioned(statement, parameters).stream().map(Versioned::item).toList();
  }

  /** The one row of the owner's {@code statement}, if there is one, with its version. */
  final Optional<Versioned<T>> oneVersioned(String statement, Map<String, ?> parameters) {
    return versioned(statement, parameters).stream().findFirst();
  }

  private List<Versioned<T>> versioned(String statement, Map<String, ?> parameters) {
    return rows(statement, parameters, (row, context) -> noted(row, mapper().map(row, context)));
  }

  private Versioned<T> noted(ResultSet row, T item) throws SQLException {
    long version = row.getLong("stored_version");
    store().read(mapping.table().name(), row.getLong("stored_id"), version);
    return new Versioned<>(item, version);
  }

  private boolean saveAll(List<T> items, ChangeBatch batch) throws SQLException {
    for (int from = 0; from < items.size(); from += CHUNK) {
      List<T> chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
      batch.writer(mapping.table()).write(rows(chunk, batch));
    }
    return true;
  }

  private List<@Nullable Object[]> rows(List<T> items, ChangeBatch batch) throws SQLException {
    return new ArrayList<>(mapping.mapper().map(items, batch).orThrow(mapping.table().name()));
  }

  private String does(String what) {
    return what + " " + mapping.table().name();
  }
}
