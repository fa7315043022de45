/** Any database with student records as a source: one query for each kind of record. */
@NullMarked
package io.studentdata.core.source.jdbc;

import org.jspecify.annotations.NullMarked;
