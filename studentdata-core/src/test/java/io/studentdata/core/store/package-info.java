/** Tests of {@code io.studentdata.core.store}. */
@NullMarked
package io.studentdata.core.store;

import org.jspecify.annotations.NullMarked;
