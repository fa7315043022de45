package io.studentdata.core.query;

import io.studentdata.core.model.ContactChannel;
import java.time.LocalDate;
import java.util.List;

/** Advising: whom it reaches, and how those students end. Safe to share between threads. */
public final class AdvisingQueries {
  private final NamedQueries queries;

  AdvisingQueries(NamedQueries queries) {
    this.queries = queries;
  }

  /**
   * How contacts of a period came through, per channel.
   *
   * @param from the first day
   * @param to the last day
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<ChannelReach> reachByChannel(LocalDate from, LocalDate to) {
    return queries.list(
        AdvisingQueries.class,
        "reachByChannel",
        Parameters.period(from, to),
        row ->
            new ChannelReach(
                ContactChannel.valueOf(row.text("channel")),
                row.count("contacts"),
                row.count("students"),
                row.count("reached"),
                row.count("referred"),
                row.count("declined"),
                row.count("not_reached"),
                row.count("still_open"),
                row.numberIfAny("answered_percent")));
  }

  /**
   * How enrollments ended, by how advising about the offering came through. No effect of advising:
   * see {@link AdvisingResult}.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<AdvisingResult> outcomesByContact(Scope scope) {
    return queries.list(
        AdvisingQueries.class,
        "outcomesByContact",
        scope.parameters(),
        row ->
            new AdvisingResult(
                AdvisingResult.Advising.valueOf(row.text("advising")), row.outcomes()));
  }
}
