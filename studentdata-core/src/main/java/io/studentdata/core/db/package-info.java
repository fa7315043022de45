/** Databases, their dialects, named SQL and units of work. */
@NullMarked
package io.studentdata.core.db;

import org.jspecify.annotations.NullMarked;
