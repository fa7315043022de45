/** A small module that breaks every rule on purpose. */
@NullMarked
package io.studentdata.core.architecture.planted;

import org.jspecify.annotations.NullMarked;
