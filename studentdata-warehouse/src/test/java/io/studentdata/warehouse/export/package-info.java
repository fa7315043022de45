/** What is exported is what is in the warehouse. */
@NullMarked
package io.studentdata.warehouse.export;

import org.jspecify.annotations.NullMarked;
