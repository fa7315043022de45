package io.studentdata.warehouse.merge;

/**
 * The highest surrogate key that was ever given out in a column, kept in {@code etl_key} and in the
 * load's transaction: a key is not given out again when its row is gone. A number read and a row
 * written per merge, whatever the size of the table.
 *
 * @param table the table
 * @param key the column
 */
record HighestKey(String table, String key) {
  /** The highest key so far; 0 if there was none. */
  long in(MergeSession session) {
    long known =
        session.number("select coalesce(max(k.highest_key), -1) from etl_key k where " + itself());
    return known < 0 ? begin(session) : known;
  }

  /** A column that nobody kept the highest key of begins with the highest in use. */
  private long begin(MergeSession session) {
    long highest =
        session.number(
            "select coalesce(max(case when t.%1$s > 0 then t.%1$s end), 0) from %2$s t"
                .formatted(key, table));
    session.execute(
        "insert into etl_key (table_name, key_name, highest_key) values ('%s', '%s', %d)"
            .formatted(table, key, highest));
    return highest;
  }

  /** Keys up to {@code highest} are given out. */
  void reached(MergeSession session, long highest) {
    session.execute(
        "update etl_key set highest_key = %1$d where table_name = '%2$s' and key_name = '%3$s' and highest_key < %1$d"
            .formatted(highest, table, key));
  }

  private String itself() {
    return "k.table_name = '%s' and k.key_name = '%s'".formatted(table, key);
  }
}
