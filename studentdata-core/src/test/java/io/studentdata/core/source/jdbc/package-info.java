@NullMarked
package io.studentdata.core.source.jdbc;

import org.jspecify.annotations.NullMarked;
