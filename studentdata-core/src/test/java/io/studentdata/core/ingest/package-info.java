/** Tests of {@code io.studentdata.core.ingest}. */
@NullMarked
package io.studentdata.core.ingest;

import org.jspecify.annotations.NullMarked;
