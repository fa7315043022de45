/**
 * The work directory: where everything is, who may use it, and files that appear whole or not at
 * all.
 */
@NullMarked
package io.studentdata.demo.work;

import org.jspecify.annotations.NullMarked;
