/** Students with known outcomes, and how they are divided into training and test terms. */
@NullMarked
package io.studentdata.ml.dataset;

import org.jspecify.annotations.NullMarked;
