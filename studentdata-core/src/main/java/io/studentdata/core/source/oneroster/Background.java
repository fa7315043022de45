package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day from which students' backgrounds hold and on which their ages are counted: the one the
 * caller names; else, where users.csv has all users, the first day of the earliest session, so that
 * another delivery for the same sessions corrects this one; else the day the row was last modified.
 */
final class Background {
  private final @Nullable LocalDate named;
  private final @Nullable LocalDate firstDay;
  private final boolean delta;
  private final SourceNotes notes;

  Background(@Nullable LocalDate named, Delivery delivery) {
    this.named = named;
    firstDay = Sessions.of(java.util.List.of(delivery)).firstDay();
    delta = delivery.isDelta(RosterFile.USERS);
    notes = delivery.notes();
  }

  /** The day for a row, of which {@code modified} is the column with its last change. */
  LocalDate in(CsvRow row, int modified) {
    if (named != null) {
      return named;
    }
    LocalDate first = firstDay;
    if (first != null && !delta) {
      return first;
    }
    LocalDate changed = row.optionalDate(modified);
    if (changed != null) {
      return changed;
    }
    if (first != null) {
      return first;
    }
    notes.add(
        "users.csv: no day is known from which students' backgrounds hold; taken for 1970-01-01. Name one with asOf");
    return LocalDate.EPOCH;
  }
}
