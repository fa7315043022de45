/** What reports see. */
@NullMarked
package io.studentdata.warehouse.bi;

import org.jspecify.annotations.NullMarked;
