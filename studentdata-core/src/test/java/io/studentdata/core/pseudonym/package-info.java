/** Tests of {@code io.studentdata.core.pseudonym}. */
@NullMarked
package io.studentdata.core.pseudonym;

import org.jspecify.annotations.NullMarked;
