/** From a source into the store, in one unit of work. */
@NullMarked
package io.studentdata.core.ingest;

import org.jspecify.annotations.NullMarked;
