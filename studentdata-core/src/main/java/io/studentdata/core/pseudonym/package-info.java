/** Names for students that tell only who has the key who they are. */
@NullMarked
package io.studentdata.core.pseudonym;

import org.jspecify.annotations.NullMarked;
