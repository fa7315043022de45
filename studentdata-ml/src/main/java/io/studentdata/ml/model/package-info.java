/**
 * Models of the probability that a student fails or withdraws: how they are specified, fitted and
 * calibrated.
 */
@NullMarked
package io.studentdata.ml.model;

import org.jspecify.annotations.NullMarked;
