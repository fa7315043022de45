package io.studentdata.core.source.json;

/** The value {@code null}, which is something else than no value. */
enum JsonNull {
  NULL
}
