@NullMarked
package io.studentdata.core.source.oneroster;

import org.jspecify.annotations.NullMarked;
