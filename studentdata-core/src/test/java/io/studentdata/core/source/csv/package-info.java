@NullMarked
package io.studentdata.core.source.csv;

import org.jspecify.annotations.NullMarked;
