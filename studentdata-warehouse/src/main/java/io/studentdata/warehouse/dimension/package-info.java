/** The dimensions: one SELECT each, and how it is merged. */
@NullMarked
package io.studentdata.warehouse.dimension;

import org.jspecify.annotations.NullMarked;
