@NullMarked
package io.studentdata.core.source.json;

import org.jspecify.annotations.NullMarked;
