package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.csv.CsvHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where in an open file the columns stand that OneRoster's names mean.
 *
 * @param file which file it is
 * @param dialect what its columns are called
 * @param header its header line
 */
record Columns(RosterFile file, Dialect dialect, CsvHeader header) {
  /** As some exports write {@code dateLastModified}. */
  private static final Pattern MODIFIED = Pattern.compile("datelastmod[a-z]*");

  /** The position of a column that is there; -1 where it is not. */
  int of(String column) {
    int position = header.find(dialect.column(file, column));
    return position < 0 && column.equals("dateLastModified") ? misspelled() : position;
  }

  private int misspelled() {
    List<String> names = header.names();
    for (int i = 0; i < names.size(); i++) {
      if (MODIFIED.matcher(names.get(i).strip().toLowerCase(Locale.ROOT)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Notes what is odd about the header line, once each. */
  void describe(SourceNotes notes) {
    List<String> missing = new ArrayList<>();
    List<String> other = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (String column : expected()) {
      int position = of(column);
      if (position < 0) {
        missing.add(column);
        continue;
      }
      String name = header.names().get(position);
      read.add(name);
      if (!name.strip().equals(dialect.column(file, column))) {
        other.add("%s for %s".formatted(name.strip(), column));
      }
    }
    if (!missing.isEmpty() && dialect == Dialect.ONEROSTER) {
      notes.add("%s: no column %s".formatted(file.file(), String.join(", ", missing)));
    }
    if (!other.isEmpty()) {
      notes.add("%s: columns read: %s".formatted(file.file(), String.join(", ", other)));
    }
    if (header.hasMark()) {
      notes.add("%s: begins with a byte order mark".formatted(file.file()));
    }
    notes.columnsNotRead(file.file(), header.unknown(read));
  }

  private List<String> expected() {
    List<String> all = new ArrayList<>(file.required());
    all.addAll(file.optional());
    return all;
  }
}
