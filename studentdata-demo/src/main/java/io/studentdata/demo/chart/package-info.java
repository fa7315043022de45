/** Figures as SVG: self-contained, readable without colour and by screen readers. */
@NullMarked
package io.studentdata.demo.chart;

import org.jspecify.annotations.NullMarked;
