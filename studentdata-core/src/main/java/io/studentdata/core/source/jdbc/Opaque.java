package io.studentdata.core.source.jdbc;

import java.io.InputStream;
import java.io.Reader;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.Struct;

/**
 * A value that is neither text, number nor time, and has no text that stays the same, such as
 * bytes.
 *
 * @param type what the database calls its type
 */
record Opaque(String type) {
  /** Whether what a driver returns is such a value. */
  static boolean is(Object value) {
    return value.getClass().isArray()
        || value instanceof Blob
        || value instanceof Array
        || value instanceof Struct
        || value instanceof Ref
        || value instanceof ResultSet
        || value instanceof InputStream
        || value instanceof Reader;
  }

  @Override
  public String toString() {
    return "a value of type " + type;
  }
}
