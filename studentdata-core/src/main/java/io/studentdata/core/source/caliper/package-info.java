/** Caliper Analytics events, 1.1 and 1.2. */
@NullMarked
package io.studentdata.core.source.caliper;

import org.jspecify.annotations.NullMarked;
