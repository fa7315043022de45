package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Term;
import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The periods of academic sessions by their ids; grows with the number of sessions. */
final class Sessions {
  private final Map<String, Period> periods = new HashMap<>();

  /** Those of deliveries, of which later ones correct earlier ones. */
  static Sessions of(List<Delivery> deliveries) {
    Sessions sessions = new Sessions();
    for (Delivery delivery : deliveries) {
      try (Stream<Map.Entry<String, Period>> rows =
          delivery.items(RosterFile.SESSIONS, PeriodRows::new)) {
        rows.forEach(each -> sessions.periods.put(each.getKey(), each.getValue()));
      }
    }
    return sessions;
  }

  @Nullable Period of(String id) {
    return periods.get(id);
  }

  /** The first day of the earliest; absent where there are none. */
  @Nullable LocalDate firstDay() {
    return periods.values().stream().map(Period::startsOn).min(LocalDate::compareTo).orElse(null);
  }

  private static Period period(CsvRow row, int start, int end) {
    LocalDate first = row.date(start);
    LocalDate last = row.date(end);
    if (last.isBefore(first)) {
      throw row.bad(end, "a date not before " + first + ", when the session begins");
    }
    return Period.of(first, last);
  }

  /** What other rows need to know of a session. */
  private static final class PeriodRows extends ActiveRows<Map.Entry<String, Period>> {
    private final int id;
    private final int start;
    private final int end;

    PeriodRows(Columns columns) {
      super(columns);
      id = columns.of("sourcedId");
      start = columns.of("startDate");
      end = columns.of("endDate");
    }

    @Override
    public Map.Entry<String, Period> map(CsvRow row) {
      return Map.entry(Ids.text(row, id), period(row, start, end));
    }
  }

  /** academicSessions.csv: sessions of all types are terms. */
  static final class TermRows extends ActiveRows<Term> {
    private final Ids ids;
    private final int id;
    private final int title;
    private final int start;
    private final int end;

    TermRows(Ids ids, Columns columns) {
      super(columns);
      this.ids = ids;
      id = columns.of("sourcedId");
      title = columns.of("title");
      start = columns.of("startDate");
      end = columns.of("endDate");
    }

    @Override
    public Term map(CsvRow row) {
      Period period = period(row, start, end);
      return new Term(ids.term(row, id), row.text(title, 100), period.startsOn(), false);
    }
  }
}
