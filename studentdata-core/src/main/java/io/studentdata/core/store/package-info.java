/** The operational store: one repository per aggregate. */
@NullMarked
package io.studentdata.core.store;

import org.jspecify.annotations.NullMarked;
