/** Tests of {@code io.studentdata.core.schema}. */
@NullMarked
package io.studentdata.core.schema;

import org.jspecify.annotations.NullMarked;
