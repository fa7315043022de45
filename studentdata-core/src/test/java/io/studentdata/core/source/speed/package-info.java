/** What it costs to read records instead of only parsing. */
@NullMarked
package io.studentdata.core.source.speed;

import org.jspecify.annotations.NullMarked;
