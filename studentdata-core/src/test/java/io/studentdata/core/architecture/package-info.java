/** Rules of the house that every module tests itself against. */
@NullMarked
package io.studentdata.core.architecture;

import org.jspecify.annotations.NullMarked;
