/** Probabilities for students of today, and where they are kept. */
@NullMarked
package io.studentdata.ml.serving;

import org.jspecify.annotations.NullMarked;
