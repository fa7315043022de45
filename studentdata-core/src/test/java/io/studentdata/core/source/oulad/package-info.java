@NullMarked
package io.studentdata.core.source.oulad;

import org.jspecify.annotations.NullMarked;
