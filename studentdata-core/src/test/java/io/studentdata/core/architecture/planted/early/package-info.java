/** Broken on purpose: shows that the rules can fail. */
@NullMarked
package io.studentdata.core.architecture.planted.early;

import org.jspecify.annotations.NullMarked;
