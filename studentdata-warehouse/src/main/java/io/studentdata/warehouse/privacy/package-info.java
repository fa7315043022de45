/** What is forgotten in the warehouse, and how that is shown. */
@NullMarked
package io.studentdata.warehouse.privacy;

import org.jspecify.annotations.NullMarked;
