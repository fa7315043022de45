/** The report: metrics for programs, a page with figures for people. */
@NullMarked
package io.studentdata.demo.report;

import org.jspecify.annotations.NullMarked;
