/**
 * The analytic queries that the star answers, by name. Each is a {@code .sql} file beside the type
 * that runs it, and runs as it stands in a query window.
 */
@NullMarked
package io.studentdata.warehouse.mart;

import org.jspecify.annotations.NullMarked;
