/** From records to rows of the store's tables, and the batch that a unit of work's rows make up. */
@NullMarked
package io.studentdata.core.mapping;

import org.jspecify.annotations.NullMarked;
