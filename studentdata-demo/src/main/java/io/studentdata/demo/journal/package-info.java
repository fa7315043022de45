/** What each step found out, kept as JSON for the steps after it. */
@NullMarked
package io.studentdata.demo.journal;

import org.jspecify.annotations.NullMarked;
