/** Writing to and reading from databases. */
@NullMarked
package io.studentdata.core.db;

import org.jspecify.annotations.NullMarked;
