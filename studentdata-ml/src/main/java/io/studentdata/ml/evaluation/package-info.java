/** How good probabilities are, measured against what happened. */
@NullMarked
package io.studentdata.ml.evaluation;

import org.jspecify.annotations.NullMarked;
