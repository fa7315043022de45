/** Markup that cannot be injected into: escaped text, templates and tables. */
@NullMarked
package io.studentdata.demo.html;

import org.jspecify.annotations.NullMarked;
