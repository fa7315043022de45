/** What tests of this module share. */
@NullMarked
package io.studentdata.ml.testkit;

import org.jspecify.annotations.NullMarked;
