/** What is to be forgotten is, and the certificate says so. */
@NullMarked
package io.studentdata.warehouse.privacy;

import org.jspecify.annotations.NullMarked;
