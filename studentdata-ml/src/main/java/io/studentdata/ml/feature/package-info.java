/**
 * What is known of a student in an offering on a course day: features, and tables of them read from
 * the warehouse.
 */
@NullMarked
package io.studentdata.ml.feature;

import org.jspecify.annotations.NullMarked;
