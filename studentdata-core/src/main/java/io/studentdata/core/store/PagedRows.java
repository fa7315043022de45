package io.studentdata.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A list of rows read by key. Its statement takes {@code @after} and {@code @size}, and gives rows
 * in the order of their first column, which is the key.
 *
 * @param store where to run it
 * @param sql the statement
 * @param parameters its other parameters
 * @param mapper makes an item of a row
 */
record PagedRows<T>(SqlStore store, String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
  private static final int STREAMED_AT_ONCE = 1_000;

  private record Keyed<T>(long key, T item) {}

  Page<T> page(PageKey from, int size) {
    if (size < 1 || size > Repository.MAX_PAGE) {
      throw new IllegalArgumentException(
          "Invalid page size: %d (expected 1 to %d)".formatted(size, Repository.MAX_PAGE));
    }
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("after", from.after());
    all.put("size", size + 1); // one more tells whether there is a next page
    List<Keyed<T>> rows =
        store.rows(
            sql, all, (row, context) -> new Keyed<>(row.getLong(1), mapper.map(row, context)));
    boolean more = rows.size() > size;
    List<Keyed<T>> shown = more ? rows.subList(0, size) : rows;
    List<T> items = new ArrayList<>(shown.size());
    shown.forEach(row -> items.add(row.item()));
    return new Page<>(
        items, more ? Optional.of(new PageKey(shown.get(size - 1).key())) : Optional.empty());
  }

  Stream<T> stream() {
    return Stream.of(PageKey.START)
        .flatMap(start -> pages(start))
        .flatMap(page -> page.items().stream());
  }

  private Stream<Page<T>> pages(PageKey start) {
    return Stream.iterate(
            Optional.of(start).map(this::fetch),
            Optional::isPresent,
            page -> page.flatMap(Page::next).map(this::fetch))
        .flatMap(Optional::stream);
  }

  private Page<T> fetch(PageKey from) {
    return page(from, STREAMED_AT_ONCE);
  }
}
