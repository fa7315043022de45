package io.studentdata.warehouse.lineage;

/** A column that another one's values come from. */
record Origin(String table, String column) implements Comparable<Origin> {
  @Override
  public int compareTo(Origin other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
