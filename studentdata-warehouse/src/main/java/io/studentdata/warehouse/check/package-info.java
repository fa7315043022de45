/** The claims a load must keep, one SELECT each that finds the rows that break it. */
@NullMarked
package io.studentdata.warehouse.check;

import org.jspecify.annotations.NullMarked;
