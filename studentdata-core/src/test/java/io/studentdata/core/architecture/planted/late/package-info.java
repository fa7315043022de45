/** Broken on purpose: shows that the rules can fail. */
@NullMarked
package io.studentdata.core.architecture.planted.late;

import org.jspecify.annotations.NullMarked;
