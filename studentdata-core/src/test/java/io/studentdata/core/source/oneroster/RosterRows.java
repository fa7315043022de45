package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.ListedSource;
import java.util.ArrayList;
import java.util.List;

/** All rows of a source, as text to compare and problems to read. */
record RosterRows(List<String> items, List<String> problems) {
  static RosterRows of(StudentSource source) {
    RosterRows all = new RosterRows(new ArrayList<>(), new ArrayList<>());
    for (List<?> kind : ListedSource.of(source).all()) {
      for (Object row : kind) {
        if (row instanceof SourceRow.Valid<?> valid) {
          all.items.add(String.valueOf(valid.item()));
        } else if (row instanceof SourceRow.Implied<?> implied) {
          all.items.add("implied " + implied.item());
        } else if (row instanceof SourceRow.Invalid<?> invalid) {
          all.problems.add(invalid.problem().message());
        }
      }
    }
    return all;
  }
}
