@NullMarked
package io.studentdata.core.source.caliper;

import org.jspecify.annotations.NullMarked;
