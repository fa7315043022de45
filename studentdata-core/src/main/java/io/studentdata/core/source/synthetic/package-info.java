/** A made-up computer-science department of any size, for demonstrations and tests. */
@NullMarked
package io.studentdata.core.source.synthetic;

import org.jspecify.annotations.NullMarked;
