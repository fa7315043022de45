package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvTable;
import java.util.List;

/** Whose names the columns go by. */
enum Dialect {
  ONEROSTER,
  /** Microsoft School Data Sync v2.1, which has other names for some columns and no manifest. */
  SDS_2_1;

  /** Finds out by columns that only one of them has. */
  static Dialect of(CsvBundle bundle) {
    boolean sds =
        has(bundle, RosterFile.CLASSES, "sessionSourcedIds")
            || has(bundle, RosterFile.ROLES, "isPrimary")
            || has(bundle, RosterFile.DEMOGRAPHICS, "userSourcedId");
    return sds ? SDS_2_1 : ONEROSTER;
  }

  private static boolean has(CsvBundle bundle, RosterFile file, String column) {
    if (!bundle.has(file.file())) {
      return false;
    }
    CsvHeader header = new CsvTable(file.file(), "", List.of()).header(bundle);
    return header.find(column) >= 0;
  }

  /** What OneRoster's {@code column} is called. */
  String column(RosterFile file, String column) {
    if (this == SDS_2_1 && file == RosterFile.CLASSES && column.equals("termSourcedIds")) {
      return "sessionSourcedIds";
    }
    if (this == SDS_2_1 && file == RosterFile.DEMOGRAPHICS && column.equals("sourcedId")) {
      return "userSourcedId";
    }
    return column;
  }
}
