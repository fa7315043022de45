/** The warehouse: opening it, closing it, its connections and its settings. */
@NullMarked
package io.studentdata.warehouse.db;

import org.jspecify.annotations.NullMarked;
