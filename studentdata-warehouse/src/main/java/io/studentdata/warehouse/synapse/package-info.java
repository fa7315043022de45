/** The star on a Synapse dedicated SQL pool: scripts that make, load and open it to reports. */
@NullMarked
package io.studentdata.warehouse.synapse;

import org.jspecify.annotations.NullMarked;
