/** Hosts of the library. */
@NullMarked
package io.studentdata.core.embedding;

import org.jspecify.annotations.NullMarked;
