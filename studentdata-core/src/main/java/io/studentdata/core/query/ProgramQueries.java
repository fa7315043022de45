package io.studentdata.core.query;

import io.studentdata.core.model.ProgramId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Programs of study: who is in them, who comes and who goes. Safe to share between threads. */
public final class ProgramQueries {
  private final NamedQueries queries;

  ProgramQueries(NamedQueries queries) {
    this.queries = queries;
  }

  /**
   * The students of each program on a day, by the program's id; also programs without any.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<ProgramHeadcount> headcount(LocalDate asOf) {
    return queries.list(
        ProgramQueries.class,
        "headcount",
        Map.of("as_of", asOf),
        row ->
            new ProgramHeadcount(
                row.id("program", ProgramId::of), row.text("title"), row.count("students")));
  }

  /**
   * Who came to each program and who went, by the program's id; also programs without any.
   *
   * @param from the first day
   * @param to the last day
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<ProgramMovement> movement(LocalDate from, LocalDate to) {
    return queries.list(
        ProgramQueries.class,
        "movement",
        Parameters.period(from, to),
        row ->
            new ProgramMovement(
                row.id("program", ProgramId::of),
                row.text("title"),
                row.count("members_at_start"),
                row.count("joined"),
                row.count("ended"),
                row.count("members_at_end")));
  }
}
