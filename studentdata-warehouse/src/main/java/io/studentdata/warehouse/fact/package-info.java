/** The facts: one SELECT each, its grain, and how it is merged. */
@NullMarked
package io.studentdata.warehouse.fact;

import org.jspecify.annotations.NullMarked;
