/** Where raw student data comes from: lazy streams of model records and of row problems. */
@NullMarked
package io.studentdata.core.source;

import org.jspecify.annotations.NullMarked;
