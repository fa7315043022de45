/** Loading the warehouse from a store or a source. */
@NullMarked
package io.studentdata.warehouse.load;

import org.jspecify.annotations.NullMarked;
