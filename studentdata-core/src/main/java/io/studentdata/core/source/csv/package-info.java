/**
 * Reading CSV deliveries: a directory or zip of files with a header line, row by row, for the
 * sources that are made of such files.
 */
@NullMarked
package io.studentdata.core.source.csv;

import org.jspecify.annotations.NullMarked;
