/** How a long call tells its caller how far it is, and how long its stages took. */
@NullMarked
package io.studentdata.core.progress;

import org.jspecify.annotations.NullMarked;
