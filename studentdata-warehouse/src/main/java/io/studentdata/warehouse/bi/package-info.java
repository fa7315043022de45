/** Views of the star for reports: plain names, dates instead of course days, nobody's pseudonym. */
@NullMarked
package io.studentdata.warehouse.bi;

import org.jspecify.annotations.NullMarked;
