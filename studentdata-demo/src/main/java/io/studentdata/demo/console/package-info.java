/** What the commands print: lines, and progress as bars on a terminal. */
@NullMarked
package io.studentdata.demo.console;

import org.jspecify.annotations.NullMarked;
