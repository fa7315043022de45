/** The module's own tests against the rules of the house. */
@NullMarked
package io.studentdata.warehouse.architecture;

import org.jspecify.annotations.NullMarked;
