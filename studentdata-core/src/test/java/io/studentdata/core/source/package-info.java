@NullMarked
package io.studentdata.core.source;

import org.jspecify.annotations.NullMarked;
