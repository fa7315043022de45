package io.studentdata.warehouse.load;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.pseudonym.Pseudonymizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the rows of a source: 63 bits of a hash of a row's natural key. So a row has the same
 * number each time the source is read, whatever else it has by then. Ids are hashed under the key
 * of the pseudonyms, so that nobody can find a student by trying ids out. Among a million rows of a
 * table the chance that two share a number is 1 in 18 million; such a row is refused as a
 * contradiction of the other. For one thread.
 */
final class RowNumbers {
  private static final int DIGITS = 16;
  private static final long ABSENT = 0x7A5C_91B3_0D4E_26F1L;

  private final Pseudonymizer hash;

  RowNumbers(Pseudonymizer hash) {
    this.hash = hash;
  }

  /** The number of the row that a source gave an id. */
  long of(Table table, SourceId id) {
    return of(table, id.system(), id.value());
  }

  /** The number of a row, the values of the table's columns. */
  long of(Table table, @Nullable Object[] row) {
    if (row[0] instanceof String id && row[1] instanceof String system) {
      return of(table, system, id);
    }
    long number = text(table.name());
    for (int i = 0; i < table.key().size(); i++) {
      number = mix(number, cell(row[i]));
    }
    return positive(number);
  }

  /** The number of an enrollment. */
  long ofEnrollment(long student, long offering) {
    return of(StoreTables.ENROLLMENT, new @Nullable Object[] {student, offering});
  }

  /** A hash of all that a row says. */
  static long content(@Nullable Object[] row) {
    long number = row.length;
    for (Object cell : row) {
      number = mix(number, cell(cell));
    }
    return number;
  }

  private long of(Table table, String system, String id) {
    String digits = hash.of(table.name() + " " + system, id);
    return positive(Long.parseUnsignedLong(digits.substring(0, DIGITS), 16));
  }

  private static long positive(long number) {
    return Math.max(1, number >>> 1);
  }

  private static long cell(@Nullable Object cell) {
    if (cell == null) {
      return ABSENT;
    }
    if (cell instanceof Double number) {
      return Double.doubleToLongBits(number);
    }
    if (cell instanceof LocalDate date) {
      return date.toEpochDay();
    }
    if (cell instanceof Long || cell instanceof Integer) {
      return ((Number) cell).longValue();
    }
    return text(cell.toString());
  }

  /** FNV-1a over the characters. */
  private static long text(String text) {
    long number = 0xCBF2_9CE4_8422_2325L;
    for (int i = 0; i < text.length(); i++) {
      number = (number ^ text.charAt(i)) * 0x0000_0100_0000_01B3L;
    }
    return number;
  }

  /** The finalizer of MurmurHash3 over both. */
  private static long mix(long one, long other) {
    long number = one * 0x9E37_79B9_7F4A_7C15L + other;
    number = (number ^ (number >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
    number = (number ^ (number >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
    return number ^ (number >>> 33);
  }
}
