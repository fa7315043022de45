/** The schema of the operational store and its migration. */
@NullMarked
package io.studentdata.core.schema;

import org.jspecify.annotations.NullMarked;
