package io.studentdata.core.store;

import io.studentdata.core.model.SourceId;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** The same for kinds with ids of their own: the statement {@code find} of their owner. */
class SqlSourceRepository<I extends SourceId, T> extends SqlRepository<T>
    implements SourceRepository<I, T> {
  SqlSourceRepository(SqlStore store, Class<?> owner, RowMapper<T> mapper) {
    super(store, owner, mapper);
  }

  @Override
  public Optional<T> find(I id) {
    return one("find", SqlParameters.of(id));
  }
}
