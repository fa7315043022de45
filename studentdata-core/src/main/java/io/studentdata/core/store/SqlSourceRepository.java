package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.SourceId;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** The same for kinds with ids of their own: the statement {@code find} of their owner. */
class SqlSourceRepository<I extends SourceId, T> extends SqlWritableRepository<T>
    implements SourceRepository<I, T> {
  SqlSourceRepository(SqlStore store, Class<?> owner, RowMapper<T> mapper, Mapping<T> mapping) {
    super(store, owner, mapper, mapping);
  }

  @Override
  public Optional<T> find(I id) {
    return one("find", SqlParameters.of(id));
  }

  @Override
  public Optional<Versioned<T>> findVersioned(I id) {
    return oneVersioned("find", SqlParameters.of(id));
  }
}
