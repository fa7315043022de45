/** Rights of the people the store is about: a copy of their data, and its erasure. */
@NullMarked
package io.studentdata.core.privacy;

import org.jspecify.annotations.NullMarked;
