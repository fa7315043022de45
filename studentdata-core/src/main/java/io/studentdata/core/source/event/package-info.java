/** What sources of learning events share: what an event says, and what it takes for granted. */
@NullMarked
package io.studentdata.core.source.event;

import org.jspecify.annotations.NullMarked;
