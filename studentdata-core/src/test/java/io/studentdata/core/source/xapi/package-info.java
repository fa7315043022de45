@NullMarked
package io.studentdata.core.source.xapi;

import org.jspecify.annotations.NullMarked;
