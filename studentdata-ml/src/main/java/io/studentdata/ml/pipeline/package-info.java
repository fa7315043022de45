/** From the warehouse to evaluated, tracked models in one call. */
@NullMarked
package io.studentdata.ml.pipeline;

import org.jspecify.annotations.NullMarked;
