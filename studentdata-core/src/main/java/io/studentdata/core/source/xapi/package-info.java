/** Experience API statements, 1.0.3 and 2.0. */
@NullMarked
package io.studentdata.core.source.xapi;

import org.jspecify.annotations.NullMarked;
