package io.studentdata.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;

/** What the repositories share: the statements {@code page} and {@code count} of their owner. */
class SqlRepository<T> implements Repository<T> {
  private final SqlStore store;
  private final Class<?> owner;
  private final RowMapper<T> mapper;

  SqlRepository(SqlStore store, Class<?> owner, RowMapper<T> mapper) {
    this.store = store;
    this.owner = owner;
    this.mapper = mapper;
  }

  @Override
  public Page<T> page(PageKey from, int size) {
    return paged("page", Map.of()).page(from, size);
  }

  @Override
  public Stream<T> stream() {
    return paged("page", Map.of()).stream();
  }

  @Override
  public long count() {
    return rows("count", Map.of(), (row, context) -> row.getLong(1)).get(0);
  }

  final SqlStore store() {
    return store;
  }

  final RowMapper<T> mapper() {
    return mapper;
  }

  /** The owner's list {@code statement}, by key. */
  PagedRows<T> paged(String statement, Map<String, ?> parameters) {
    return paged(statement, parameters, mapper);
  }

  /** The same, of what another mapper makes. */
  final PagedRows<T> paged(String statement, Map<String, ?> parameters, RowMapper<T> rowMapper) {
    return new PagedRows<>(store, store.sql(owner, statement), parameters, rowMapper);
  }

  /** All rows of the owner's short list {@code statement}. */
  List<T> list(String statement, Map<String, ?> parameters) {
    return rows(statement, parameters, mapper);
  }

  /** The same, of any kind. */
  final <R> List<R> rows(String statement, Map<String, ?> parameters, RowMapper<R> rowMapper) {
    return store.rows(store.sql(owner, statement), parameters, rowMapper);
  }

  /** The one row of the owner's {@code statement}, if there is one. */
  final Optional<T> one(String statement, Map<String, ?> parameters) {
    return list(statement, parameters).stream().findFirst();
  }
}
