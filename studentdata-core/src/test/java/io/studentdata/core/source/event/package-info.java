@NullMarked
package io.studentdata.core.source.event;

import org.jspecify.annotations.NullMarked;
