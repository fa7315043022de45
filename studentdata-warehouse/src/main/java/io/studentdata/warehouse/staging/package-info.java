/** What a load has read and not yet merged: the tables, and the fast way into them. */
@NullMarked
package io.studentdata.warehouse.staging;

import org.jspecify.annotations.NullMarked;
