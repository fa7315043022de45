/** The Open University Learning Analytics Dataset (OULAD) as a source. */
@NullMarked
package io.studentdata.core.source.oulad;

import org.jspecify.annotations.NullMarked;
