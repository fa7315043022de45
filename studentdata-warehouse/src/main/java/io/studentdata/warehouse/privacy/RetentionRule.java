package io.studentdata.warehouse.privacy;

import java.time.LocalDate;

/**
 * Which offerings lose their days.
 *
 * @param condition SQL over {@code dim_offering o} with one parameter
 * @param value what the parameter stands for
 * @param words the rule in words, for the record
 */
record RetentionRule(String condition, long value, String words) {
  private static final String BEYOND_TERMS =
      """
      concat(o.source_system, ' ', o.term_code) in (
          select ranked.term from (
              select
                  concat(t.source_system, ' ', t.term_code) as term,
                  row_number() over (order by max(t.start_date) desc, t.source_system, t.term_code desc) as place
              from dim_offering t
              where t.offering_key > 0
              group by t.source_system, t.term_code
          ) ranked
          where ranked.place > ?
      )""";

  /** Offerings whose last day is before a day. */
  static RetentionRule endedBefore(LocalDate day) {
    return new RetentionRule(
        "o.start_day_number + o.length_days <= ?",
        day.toEpochDay(),
        "offerings that ended before " + day);
  }

  /** Offerings of all terms but the newest. */
  static RetentionRule beyondTerms(int kept) {
    return new RetentionRule(BEYOND_TERMS, kept, "terms but the newest " + kept);
  }
}
