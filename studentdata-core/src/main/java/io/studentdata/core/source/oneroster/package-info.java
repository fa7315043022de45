/** OneRoster 1.1 and 1.2 CSV, and Microsoft School Data Sync v2.1, as a source. */
@NullMarked
package io.studentdata.core.source.oneroster;

import org.jspecify.annotations.NullMarked;
