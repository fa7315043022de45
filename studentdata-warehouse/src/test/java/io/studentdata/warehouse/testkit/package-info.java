/** What tests of this and later modules share: loaded warehouses, and their content by names. */
@NullMarked
package io.studentdata.warehouse.testkit;

import org.jspecify.annotations.NullMarked;
