package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Term;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code code_presentation} says: the year, and B for a start in February or J for one in
 * October. Days within the month are not published.
 */
final class TermCode {
  private static final Pattern CODE = Pattern.compile("((?:19|20)[0-9]{2})([BJ])");

  private final OuladIds ids;
  private final int column;
  private @Nullable Term last;

  TermCode(CsvHeader header) {
    ids = OuladIds.of(header);
    column = header.position("code_presentation");
  }

  /** The row's term; a problem of the row where the code is unknown. */
  Term in(CsvRow row) {
    var id = ids.term(row);
    Term known = last;
    if (known != null && known.id().equals(id)) {
      return known;
    }
    var matcher = CODE.matcher(id.value());
    if (!matcher.matches()) {
      throw row.bad(
          column, "a year and B for February or J for October, such as 2013J; correct the code");
    }
    Month month = matcher.group(2).equals("B") ? Month.FEBRUARY : Month.OCTOBER;
    LocalDate start = LocalDate.of(Integer.parseInt(matcher.group(1)), month, 1);
    Term term = new Term(id, id.value(), start, true);
    last = term;
    return term;
  }
}
