/** The warehouse's tables, as a change log, and the views of its dimensions and facts. */
@NullMarked
package io.studentdata.warehouse.schema;

import org.jspecify.annotations.NullMarked;
