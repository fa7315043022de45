package io.studentdata.ml.feature;

/** How the values of a feature are to be read. */
public enum Scale {
  /** Names without an order. */
  NOMINAL,
  /** Numbers whose differences mean the same everywhere. */
  LINEAR,
  /** Amounts from 0 with a long tail, such as clicks: linear models see {@code log(1 + x)}. */
  SKEWED,
  /** Ratios above 0, where 2 and 1/2 are equally far from 1: linear models see {@code log(x)}. */
  RATIO
}
