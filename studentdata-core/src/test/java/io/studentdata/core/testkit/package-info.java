/** What tests of several modules share: real data, where this machine has it. */
@NullMarked
package io.studentdata.core.testkit;

import org.jspecify.annotations.NullMarked;
