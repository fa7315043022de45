package io.studentdata.core.store;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.GuardedDelete;
import io.studentdata.core.mapping.Mapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What the repositories share that write through a {@link Mapping}. */
class SqlWritableRepository<T> extends SqlRepository<T> implements WritableRepository<T> {
  private static final int CHUNK = 5_000;

  private final Mapping<T> mapping;

  private record Stored<T>(long id, Versioned<T> versioned) {}

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
              List<Long> gone =
                  GuardedDelete.of(batch, mapping.table(), rows(List.of(item), batch));
              return !gone.isEmpty();
            });
  }

  /** The same as {@code list}, taking note of the versions read. */
  @Override
  final List<T> list(String statement, Map<String, ?> parameters) {
    return versioned(statement, parameters).stream().map(Versioned::item).toList();
  }

  /** The same as {@code paged}, taking note of the versions read. */
  @Override
  final PagedRows<T> paged(String statement, Map<String, ?> parameters) {
    return paged(
        statement,
        parameters,
        (row, context) -> {
          Stored<T> stored = stored(row, context);
          note(stored);
          return stored.versioned().item();
        });
  }

  /** The one row of the owner's {@code statement}, if there is one, with its version. */
  final Optional<Versioned<T>> oneVersioned(String statement, Map<String, ?> parameters) {
    return versioned(statement, parameters).stream().findFirst();
  }

  private List<Versioned<T>> versioned(String statement, Map<String, ?> parameters) {
    List<Stored<T>> found = rows(statement, parameters, this::stored);
    if (store().lock(mapping.table(), found.stream().map(Stored::id).toList())) {
      found = rows(statement, parameters, this::stored);
    }
    found.forEach(this::note);
    return found.stream().map(Stored::versioned).toList();
  }

  private Stored<T> stored(ResultSet row, StatementContext context) throws SQLException {
    return new Stored<>(
        row.getLong("stored_id"),
        new Versioned<>(mapper().map(row, context), row.getLong("stored_version")));
  }

  private void note(Stored<T> stored) {
    store().read(mapping.table().name(), stored.id(), stored.versioned().version());
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
