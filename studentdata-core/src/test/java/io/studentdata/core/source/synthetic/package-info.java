@NullMarked
package io.studentdata.core.source.synthetic;

import org.jspecify.annotations.NullMarked;
