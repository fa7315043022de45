/** Damaged and hostile files of every format, imported. */
@NullMarked
package io.studentdata.core.fuzz;

import org.jspecify.annotations.NullMarked;
