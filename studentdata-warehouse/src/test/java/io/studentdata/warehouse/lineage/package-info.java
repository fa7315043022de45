/** Which column of the store feeds which column of the star, read from the SQL itself. */
@NullMarked
package io.studentdata.warehouse.lineage;

import org.jspecify.annotations.NullMarked;
