/** How the rows of a SELECT get into a table: each way written once, for any dimension or fact. */
@NullMarked
package io.studentdata.warehouse.merge;

import org.jspecify.annotations.NullMarked;
