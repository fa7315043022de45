/** The analytic queries that registrars and department heads ask, by name, over the store. */
@NullMarked
package io.studentdata.core.query;

import org.jspecify.annotations.NullMarked;
