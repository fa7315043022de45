/** The commands. */
@NullMarked
package io.studentdata.demo.cli;

import org.jspecify.annotations.NullMarked;
