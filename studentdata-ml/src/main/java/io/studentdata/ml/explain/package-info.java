/** Why a model gives a student the probability it gives, in words. */
@NullMarked
package io.studentdata.ml.explain;

import org.jspecify.annotations.NullMarked;
