/** The README's code, compiled and run. */
@NullMarked
package io.studentdata.ml.readme;

import org.jspecify.annotations.NullMarked;
