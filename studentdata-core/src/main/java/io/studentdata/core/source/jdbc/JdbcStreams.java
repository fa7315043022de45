package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.SourceRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** The queries of a source, and how they become streams. Immutable but for what was reached. */
final class JdbcStreams {
  private static final int FETCH = 5_000;

  private final String system;
  private final DataSource dataSource;
  private final Map<JdbcRecord<?>, JdbcQuery> queries;
  private final JdbcPosition start;
  private final int fetchSize;
  private final SourceNotes notes = new SourceNotes();
  private JdbcPosition reached;

  JdbcStreams(String system, DataSource dataSource) {
    this(system, dataSource, Map.of(), JdbcPosition.start(), FETCH);
  }

  private JdbcStreams(
      String system,
      DataSource dataSource,
      Map<JdbcRecord<?>, JdbcQuery> queries,
      JdbcPosition start,
      int fetchSize) {
    this.system = system;
    this.dataSource = dataSource;
    this.queries = Map.copyOf(queries);
    this.start = start;
    this.fetchSize = fetchSize;
    this.reached = start;
  }

  JdbcStreams with(JdbcRecord<?> kind, JdbcQuery query) {
    Map<JdbcRecord<?>, JdbcQuery> more = new HashMap<>(queries);
    more.put(kind, query);
    return new JdbcStreams(system, dataSource, more, start, fetchSize);
  }

  JdbcStreams since(JdbcPosition position) {
    return new JdbcStreams(system, dataSource, queries, position, fetchSize);
  }

  JdbcStreams fetchSize(int rows) {
    return new JdbcStreams(system, dataSource, queries, start, rows);
  }

  String system() {
    return system;
  }

  synchronized JdbcPosition reached() {
    return reached;
  }

  /** What the queries have that is not read. */
  List<String> notes() {
    return notes.list();
  }

  /** The rows of a kind, lazily; none where there is no query for it. */
  <T> Stream<SourceRow<T>> of(JdbcRecord<T> kind) {
    JdbcQuery query = queries.get(kind);
    if (query == null) {
      return Stream.empty();
    }
    JdbcRows<T> rows = open(kind, query, start, new CourseDays(this::firstDays));
    notes.columnsNotRead(
        rows.columns().query(), rows.columns().unknownTo(kind, query.increasing()));
    return StreamSupport.stream(rows, false).onClose(rows::close);
  }

  private <T> JdbcRows<T> open(
      JdbcRecord<T> kind, JdbcQuery query, JdbcPosition from, CourseDays days) {
    return new JdbcRows<>(
        kind,
        query,
        from,
        fetchSize,
        new Ids(system, days),
        JdbcSession.begin(dataSource),
        value -> reached(kind, value));
  }

  private synchronized void reached(JdbcRecord<?> kind, Object value) {
    reached = reached.with(kind, value);
  }

  /** The first days of all offerings, by their ids; bad rows are told where offerings are read. */
  private Map<String, LocalDate> firstDays() {
    Map<String, LocalDate> days = new HashMap<>();
    JdbcQuery query = queries.get(JdbcRecord.OFFERINGS);
    if (query == null) {
      return days;
    }
    JdbcQuery all = new JdbcQuery(query.sql(), "");
    try (JdbcRows<CourseOffering> offerings =
        open(JdbcRecord.OFFERINGS, all, JdbcPosition.start(), new CourseDays(Map::of))) {
      offerings.forEachRemaining(
          row -> {
            if (row instanceof SourceRow.Valid<CourseOffering> offering) {
              days.put(offering.item().id().value(), offering.item().startsOn());
            }
          });
    }
    return days;
  }
}
