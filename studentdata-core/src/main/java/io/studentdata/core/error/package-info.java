/** The root of the library's unchecked exceptions. */
@NullMarked
package io.studentdata.core.error;

import org.jspecify.annotations.NullMarked;
