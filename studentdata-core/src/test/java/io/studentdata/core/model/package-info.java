/** Tests of {@code io.studentdata.core.model}. */
@NullMarked
package io.studentdata.core.model;

import org.jspecify.annotations.NullMarked;
