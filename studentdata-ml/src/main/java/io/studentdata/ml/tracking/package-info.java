/**
 * Keeping a record of training runs: parameters, metrics, tags and files, locally or on a server.
 */
@NullMarked
package io.studentdata.ml.tracking;

import org.jspecify.annotations.NullMarked;
