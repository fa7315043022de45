/** The named analytic queries against answers worked out by hand. */
@NullMarked
package io.studentdata.core.query;

import org.jspecify.annotations.NullMarked;
