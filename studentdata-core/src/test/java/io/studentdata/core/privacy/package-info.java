/** Tests of {@code io.studentdata.core.privacy}. */
@NullMarked
package io.studentdata.core.privacy;

import org.jspecify.annotations.NullMarked;
