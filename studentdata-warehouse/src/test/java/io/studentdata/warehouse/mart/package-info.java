/** What the insights answer, on a university small enough to work it out by hand, and on OULAD. */
@NullMarked
package io.studentdata.warehouse.mart;

import org.jspecify.annotations.NullMarked;
