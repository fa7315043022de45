/** The scripts for a Synapse pool: their text, and what they do. */
@NullMarked
package io.studentdata.warehouse.synapse;

import org.jspecify.annotations.NullMarked;
