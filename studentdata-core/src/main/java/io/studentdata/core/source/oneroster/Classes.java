package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.source.csv.CsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The periods of classes by their ids, in which course days are counted: from the first day of
 * their earliest session to the last of their latest. Grows with the number of classes.
 */
final class Classes {
  private final Map<String, Period> periods = new HashMap<>();

  /** Those of deliveries, of which later ones correct earlier ones. */
  static Classes of(List<Delivery> deliveries) {
    Classes classes = new Classes();
    Sessions sessions = Sessions.of(deliveries);
    for (Delivery delivery : deliveries) {
      try (Stream<Map.Entry<String, Period>> rows =
          delivery.items(RosterFile.CLASSES, columns -> new PeriodRows(sessions, columns))) {
        rows.forEach(each -> classes.periods.put(each.getKey(), each.getValue()));
      }
    }
    return classes;
  }

  /** The period of the class that a cell names. */
  Period of(CsvRow row, int column) {
    Period period = periods.get(Ids.text(row, column));
    if (period == null) {
      throw row.bad(
          column,
          "a class that classes.csv has, with its sessions, here or in an earlier delivery");
    }
    return period;
  }

  /** What other rows need to know of a class. */
  private static class PeriodRows extends ActiveRows<Map.Entry<String, Period>> {
    private final Sessions sessions;
    private final int id;
    private final int terms;

    PeriodRows(Sessions sessions, Columns columns) {
      super(columns);
      this.sessions = sessions;
      id = columns.of("sourcedId");
      terms = columns.of("termSourcedIds");
    }

    @Override
    public Map.Entry<String, Period> map(CsvRow row) {
      Meeting meeting = meeting(row);
      return Map.entry(Ids.text(row, id), meeting.period());
    }

    Meeting meeting(CsvRow row) {
      Meeting meeting = null;
      for (String term : row.list(terms, SourceId.MAX_VALUE)) {
        Period period = sessions.of(term);
        if (period == null) {
          throw row.bad(
              terms, "sessions that academicSessions.csv has, here or in an earlier delivery");
        }
        meeting =
            meeting == null ? new Meeting(term, period.start(), period) : meeting.and(term, period);
      }
      if (meeting == null) {
        throw row.bad(terms, "the session of the class, or several with commas between them");
      }
      if (meeting.period().lengthDays() > Period.MAX_DAYS) {
        throw row.bad(terms, "sessions that lie within %,d days".formatted(Period.MAX_DAYS));
      }
      return meeting;
    }
  }

  /**
   * When a class meets.
   *
   * @param term the session that begins first, of several the one named first
   * @param termStart its first day
   * @param period all of its sessions
   */
  private record Meeting(String term, int termStart, Period period) {
    Meeting and(String other, Period otherPeriod) {
      boolean earlier = otherPeriod.start() < termStart;
      return new Meeting(
          earlier ? other : term,
          Math.min(termStart, otherPeriod.start()),
          period.and(otherPeriod));
    }
  }

  /** classes.csv: each class is an offering of its course. */
  static final class OfferingRows extends ActiveRows<CourseOffering> {
    private final Ids ids;
    private final PeriodRows periods;
    private final int id;
    private final int course;

    OfferingRows(Ids ids, Sessions sessions, Columns columns) {
      super(columns);
      this.ids = ids;
      periods = new PeriodRows(sessions, columns);
      id = columns.of("sourcedId");
      course = columns.of("courseSourcedId");
    }

    @Override
    public CourseOffering map(CsvRow row) {
      Meeting meeting = periods.meeting(row);
      return new CourseOffering(
          ids.offering(row, id),
          ids.course(row, course),
          ids.term(meeting.term()),
          meeting.period().startsOn(),
          meeting.period().lengthDays());
    }
  }
}
