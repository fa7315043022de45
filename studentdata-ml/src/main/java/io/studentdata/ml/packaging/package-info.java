/** Trained models as directories of files. */
@NullMarked
package io.studentdata.ml.packaging;

import org.jspecify.annotations.NullMarked;
